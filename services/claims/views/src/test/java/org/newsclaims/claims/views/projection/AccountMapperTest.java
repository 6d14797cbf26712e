package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.view.AccountCellView;
import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.OutletAccountView;
import org.newsclaims.records.view.OutletStanceView;
import org.newsclaims.records.view.StanceView;

class AccountMapperTest {
    private final Map<String, Reading> readings = new TreeMap<>();

    @Test
    void anOutletThatPrintsThePartOfAClaimWithoutTheSubjectDoesNotReportOnIt() {
        printed(
                "Harbour News",
                "Treasury and Central Bank meet\n\n“We talked for three hours about the budget of the coming year, and about"
                        + " negative interest,” the Treasury said in a statement.");
        printed(
                "Coast Daily",
                "Treasury holds budget talks\n\n“We talked for three hours about the budget of the coming year,” the Treasury"
                        + " said in a statement.");
        printed("Ostby Post", "Bank keeps silent\n\nThe Central Bank did not mention negative interest.");

        StanceView affirmed = treasury(accounts(List.of("Harbour News", "Coast Daily")), "negative interest");

        assertThat(affirmed.stance()).isEqualTo("affirmed");
        assertThat(affirmed.outlets()).containsExactly("Harbour News");
    }

    @Test
    void anOutletThatDoesNotReportOnASubjectHasNoRowThere() {
        printed("Harbour News", "Treasury speaks\n\n“We talked about negative interest,” the Treasury said.");
        printed("Coast Daily", "Treasury speaks\n\nThe Treasury said it had talked about negative interest.");
        printed("Ostby Post", "Treasury speaks\n\nThe Treasury said the weather had been kind.");

        List<OutletAccountView> rows = accounts(List.of()).subjects().stream()
                .filter(subject -> subject.label().equals("negative interest"))
                .flatMap(subject -> subject.byOutlet().stream())
                .toList();

        assertThat(rows).extracting(OutletAccountView::outlet).containsExactly("Coast Daily", "Harbour News");
        assertThat(rows)
                .flatExtracting(OutletAccountView::reports)
                .extracting(OutletStanceView::stance)
                .containsOnly("affirmed");
    }

    private static StanceView treasury(AccountsView accounts, String label) {
        String id = accounts.speakers().stream()
                .filter(speaker -> speaker.name().equals("Treasury"))
                .findFirst()
                .orElseThrow()
                .id();
        AccountCellView cell = accounts.subjects().stream()
                .filter(subject -> subject.label().equals(label))
                .flatMap(subject -> subject.cells().stream())
                .filter(of -> of.speakerId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(cell.reports()).hasSize(1);
        return cell.reports().get(0);
    }

    private AccountsView accounts(List<String> sharing) {
        EventGroup group = new EventGroup("ev-1", List.copyOf(readings.keySet()));
        EventViews views = new EventAssembly(new Merging(), new KnownMembers(0)).assemble(group, readings);
        assertThat(views.claims())
                .anySatisfy(claim -> assertThat(claim.outlets()).containsAll(sharing));
        return views.accounts();
    }

    private void printed(String outlet, String text) {
        Article article = new Article("a" + readings.size(), null, outlet, null, null, "en", text);
        readings.put(article.id(), Engines.READER.read(article, "1", null, null, null));
    }
}
