package org.newsclaims.query.domain.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.OutletRows;
import org.newsclaims.records.view.AccountCellView;
import org.newsclaims.records.view.AccountsView;
import org.newsclaims.records.view.ClaimView;
import org.newsclaims.records.view.CorroborationView;
import org.newsclaims.records.view.OutletAccountView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StanceView;
import org.newsclaims.records.view.SubjectView;

class AccountsAsOfTest {
    /** The Courier carries the claim too, in words that leave the crane out. */
    private static final AccountsView NOW = accounts(new AccountCellView(
            "port",
            List.of("affirmed", "silent"),
            List.of("c1", "c2"),
            List.of("Gazette", "Herald", "Mirror"),
            List.of(
                    new StanceView("affirmed", List.of("c1"), List.of("Gazette", "Herald")),
                    new StanceView("silent", List.of("c2"), List.of("Mirror")))));

    @Test
    void whenAllIsKnowableTheAccountsAreThoseOfToday() {
        AccountsView then = AccountsAsOf.fold(
                NOW,
                Map.of(
                        "c1", claim("affirmed", "Courier", "Gazette", "Herald"),
                        "c2", claim("omitted", "Mirror")));

        assertThat(then).isEqualTo(NOW);
    }

    @Test
    void whoHadNotReportedYetIsLeftOut() {
        AccountsView then = AccountsAsOf.fold(NOW, Map.of("c1", claim("affirmed", "Courier", "Gazette")));

        assertThat(then)
                .isEqualTo(accounts(new AccountCellView(
                        "port",
                        List.of("affirmed"),
                        List.of("c1"),
                        List.of("Gazette"),
                        List.of(new StanceView("affirmed", List.of("c1"), List.of("Gazette"))))));
    }

    @Test
    void anOutletThatCarriedNothingOfItThenHasNoRow() {
        AccountsView then = AccountsAsOf.fold(NOW, Map.of("c1", claim("affirmed", "Courier", "Gazette")));

        assertThat(then.subjects().get(0).byOutlet())
                .extracting(OutletAccountView::outlet)
                .containsExactly("Gazette");
    }

    private static AccountsView accounts(AccountCellView cell) {
        return new AccountsView(
                "e1",
                List.of(new SpeakerView("port", "Port Authority", "organization", null)),
                List.of(new SubjectView("crane", List.of(cell), OutletRows.of(List.of(cell)))));
    }

    private static ClaimView claim(String polarity, String... outlets) {
        return new ClaimView(
                "any",
                "e1",
                List.of(),
                "the crane",
                "indirect",
                polarity,
                "said",
                List.of(),
                List.of(outlets),
                new CorroborationView(1, 1, 1),
                null,
                null,
                List.of(),
                null,
                null);
    }
}
