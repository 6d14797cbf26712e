package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.records.view.PassageView;
import org.newsclaims.records.view.StatementView;

class BestOccurrenceTest {
    private static final String WORDING = "the bridge is safe";
    private static final PassageView ALONE = new PassageView(0, 9, "The bridge is safe, she said.", null);
    private static final PassageView POINTING = new PassageView(0, 9, "It is safe, she said.", "The bridge opened.");

    @Test
    void itsOwnWordingComesBeforeAllElse() {
        assertThat(best(said("a", "it is safe", ALONE, 0.9), said("b", WORDING, null, 0.1)))
                .isEqualTo("b");
    }

    @Test
    void aPassageThatReadsByItselfComesBeforeOneThatPointsBackOrIsMissing() {
        assertThat(best(said("a", WORDING, POINTING, 0.9), said("b", WORDING, ALONE, 0.1)))
                .isEqualTo("b");
        assertThat(best(said("a", WORDING, null, 0.9), said("b", WORDING, ALONE, 0.1)))
                .isEqualTo("b");
        assertThat(best(said("a", WORDING, POINTING, 0.1), said("b", WORDING, null, 0.9)))
                .isEqualTo("b");
    }

    @Test
    void thenTheSurestAndOfSeveralTheFirst() {
        assertThat(best(said("a", WORDING, ALONE, 0.8), said("b", WORDING, ALONE, 0.9), said("c", WORDING, ALONE, 0.9)))
                .isEqualTo("b");
    }

    private static String best(StatementView... occurrences) {
        return BestOccurrence.of(WORDING, List.of(occurrences)).id();
    }

    private static StatementView said(String id, String text, PassageView passage, double confidence) {
        return new StatementView(
                id,
                "a",
                null,
                null,
                List.of(),
                "indirect",
                "affirmed",
                "said",
                text,
                null,
                null,
                null,
                confidence,
                null,
                null,
                passage);
    }
}
