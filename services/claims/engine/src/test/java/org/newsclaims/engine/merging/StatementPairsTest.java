package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Form;

class StatementPairsTest {
    private static final List<String> TEXTS = List.of(
            "87 containers had fallen overboard during the gale",
            "containers had fallen overboard",
            "64 containers had fallen overboard during the gale",
            "pilots asked for pensions");

    private final StatementPairs pairs = new StatementPairs(TEXTS, Collections.nCopies(TEXTS.size(), Form.INDIRECT));

    @Test
    void aPairHasAValueForEachFeatureUnlessItIsNeverCompared() {
        assertThat(pairs.of(0, 1)).hasSize(StatementPairs.FEATURES.size()).isEqualTo(pairs.of(1, 0));
        assertThat(pairs.of(0, 1)[StatementPairs.FEATURES.indexOf("contained")]).isEqualTo(1);
        assertThat(pairs.of(0, 2)).as("another number").isNull();
        assertThat(pairs.of(0, 3)).as("nothing in common").isNull();
    }

    @Test
    void whatContradictsDiffers() {
        assertThat(pairs.differ(0, 2)).isTrue();
        assertThat(pairs.differ(0, 1)).isFalse();
        assertThat(pairs.differ(0, 3)).isFalse();
    }
}
