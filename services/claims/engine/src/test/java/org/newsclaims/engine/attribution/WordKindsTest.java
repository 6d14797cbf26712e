package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordKindsTest {
    @Test
    void wordsThatAreTheSameInAllColumnsHaveOneNumber() {
        ColumnsBuilder builder = new ColumnsBuilder(5);
        word(builder, 0, "talks", "NNS", 7);
        word(builder, 1, "Talks", "NNS", 7);
        word(builder, 2, "talks", "VBZ", 7);
        word(builder, 3, "talks", "NNS", 7);
        word(builder, 4, "talks", "NNS", 8);

        WordKinds kinds = new WordKinds(builder.build());

        assertThat(kinds.of).containsExactly(0, 1, 2, 0, 3);
        assertThat(kinds.count).isEqualTo(4);
    }

    private static void word(ColumnsBuilder builder, int i, String form, String tag, int cluster) {
        builder.word(i, form, "talk").syntax(i, tag, "dep", -1).cluster(i, 0, cluster);
    }
}
