package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.support.StatementViews;
import org.newsclaims.records.view.PrincipalView;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

class UtteranceTest {
    private static final Instant PUBLISHED = Instant.parse("2024-05-05T08:00:00Z");
    private static final PrincipalView BOARD = new PrincipalView("board", "Harbour Board", "organization");
    private static final SpeakerView DAHL = new SpeakerView("dahl", "Emil Dahl", "person", "Dahl", BOARD);
    private static final SpeakerView MOE = new SpeakerView("moe", "Ida Moe", "person", "she");

    @Test
    void aSpeakerOfAStatementIsToldWithWhereItStands() {
        assertThat(Utterance.of(row(List.of(DAHL), "emil")))
                .containsExactly(new Utterance(
                        "dahl",
                        "st-1",
                        "Emil Dahl",
                        "person",
                        "Dahl",
                        "Dahl",
                        "ev-1",
                        "a-1",
                        "Gazette",
                        PUBLISHED,
                        List.of("emil"),
                        BOARD));
    }

    @Test
    void aSpeakerNamedTwiceMakesOneWithAllIdsItHadBefore() {
        SpeakerView again = new SpeakerView("dahl", "Emil Dahl", "person", "Emil Dahl");

        List<Utterance> found = Utterance.of(row(List.of(DAHL, MOE, again), "zeta", "moe", "alpha"));

        assertThat(found).extracting(Utterance::speakerId).containsExactly("dahl", "moe");
        assertThat(found.get(0).mention()).isEqualTo("Dahl");
        assertThat(found.get(0).formerIds()).containsExactly("alpha", "zeta");
        assertThat(found.get(1).formerIds()).isEmpty();
        assertThat(found.get(1).alias()).isNull();
    }

    private static StatementRow row(List<SpeakerView> speakers, String... alone) {
        StatementView view = StatementViews.of("st-1", "a-1", "ev-1", speakers);
        return new StatementRow(view, 0, "cl-1", "Gazette", PUBLISHED, "wording", List.of(alone), "{}");
    }
}
