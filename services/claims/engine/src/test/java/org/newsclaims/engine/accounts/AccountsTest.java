package org.newsclaims.engine.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.accounts.Accounts.Cell;
import org.newsclaims.engine.accounts.Accounts.OutletReports;
import org.newsclaims.engine.accounts.Accounts.Report;
import org.newsclaims.engine.accounts.Accounts.Stance;
import org.newsclaims.engine.accounts.Accounts.Subject;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.MemberArticle;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.engine.model.Article;

/** From articles to accounts: two sides of one meeting, of which one says what the other leaves out. */
class AccountsTest {
    private static final String[][] ARTICLES = {
        {
            "Harbour News",
            "Treasury and Central Bank differ over meeting\n\nThe Treasury said the talks with the Central Bank had"
                    + " covered negative interest at length. The Central Bank did not mention negative interest."
        },
        {
            "Coast Daily",
            "Ministers meet bankers\n\nThe Treasury said the two sides had discussed negative interest and the budget."
                    + " The Central Bank made no mention of negative interest."
        },
        {
            "Ostby Post",
            "A long evening\n\n“We spoke about negative interest and about little else,” the Treasury said in a"
                    + " statement. The Central Bank said the mood had been cordial."
        },
        {
            "Lowland Echo",
            "What was said, and what was not\n\nThe Treasury did not mention negative interest. The Central Bank said"
                    + " the meeting had been cordial."
        },
    };

    private final Accounts accounts = accounts();

    @Test
    void aSubjectIsLabelledInTheArticlesOwnWords() {
        assertThat(accounts.subjects().get(0).label()).isEqualTo("negative interest");
    }

    @Test
    void affirmedByThreeOutletsAndSilentAccordingToOneAreTwoReports() {
        assertThat(cell("Treasury").reports())
                .extracting(Report::stance, Report::outlets)
                .containsExactly(
                        tuple(Stance.AFFIRMED, List.of("Coast Daily", "Harbour News", "Ostby Post")),
                        tuple(Stance.SILENT, List.of("Lowland Echo")));
    }

    @Test
    void whoIsOnlyReportedSilentHasNoOtherReport() {
        assertThat(cell("Central Bank").reports()).singleElement().satisfies(report -> {
            assertThat(report.stance()).isEqualTo(Stance.SILENT);
            assertThat(report.outlets()).containsExactly("Coast Daily", "Harbour News");
        });
    }

    @Test
    void everyReportNamesItsClaims() {
        assertThat(accounts.subjects())
                .flatExtracting(Subject::cells)
                .flatExtracting(Cell::reports)
                .allSatisfy(report -> assertThat(report.claimIds()).isNotEmpty());
    }

    @Test
    void anOutletHasARowWithWhatItHasEachSideSayOrLeaveOut() {
        String treasury = speakerId("Treasury");
        String bank = speakerId("Central Bank");
        assertThat(accounts.subjects().get(0).outlets())
                .flatExtracting(row -> row.reports().stream()
                        .map(report -> tuple(row.outlet(), report.stance(), report.speakerIds()))
                        .toList())
                .containsExactly(
                        tuple("Coast Daily", Stance.AFFIRMED, List.of(treasury)),
                        tuple("Coast Daily", Stance.SILENT, List.of(bank)),
                        tuple("Harbour News", Stance.AFFIRMED, List.of(treasury)),
                        tuple("Harbour News", Stance.SILENT, List.of(bank)),
                        tuple("Lowland Echo", Stance.SILENT, List.of(treasury)),
                        tuple("Ostby Post", Stance.AFFIRMED, List.of(treasury)));
        assertThat(accounts.subjects())
                .flatExtracting(Subject::outlets)
                .flatExtracting(OutletReports::reports)
                .allSatisfy(report -> assertThat(report.claimIds()).isNotEmpty());
    }

    private Cell cell(String speaker) {
        String id = speakerId(speaker);
        return accounts.subjects().get(0).cells().stream()
                .filter(cell -> cell.speakerId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String speakerId(String speaker) {
        return accounts.speakers().stream()
                .filter(one -> one.name().equals(speaker))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Accounts accounts() {
        Engine engine = Engine.standard();
        Grouping grouping = new Grouping();
        List<MemberArticle> members = new ArrayList<>();
        for (String[] one : ARTICLES) {
            Article article = new Article("a-" + one[0], null, one[0], null, null, "en", one[1]);
            members.add(new MemberArticle(article, engine.extract(article), grouping.fingerprint(article)));
        }
        return new Merging().merge("ev-meeting", members).accounts();
    }
}
