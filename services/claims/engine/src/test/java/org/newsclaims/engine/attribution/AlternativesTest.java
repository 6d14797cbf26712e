package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final byte O = ChainLabels.OUTSIDE;
    private static final byte B = ChainLabels.CONTENT;
    private static final byte I = ChainLabels.CONTENT + 1;
    private static final byte S = ChainLabels.SOURCE;

    /** Three in four for the longest content, one in eight each for its first half and for another place altogether. */
    private final Alternatives alternatives = new Alternatives(
            List.of(
                    path(Math.log(6), S, B, I, I, I, O),
                    path(Math.log(1), O, B, I, O, O, O),
                    path(Math.log(1), B, O, O, O, O, O)),
            new Window(10, 16));

    @Test
    void tokensAreThoseOfTheText() {
        Labelling first = alternatives.get(0);

        assertThat(first.first).isEqualTo(11);
        assertThat(first.last).isEqualTo(14);
        assertThat(first.size).isEqualTo(4);
        assertThat(first.runs).isEqualTo(1);
        assertThat(first.sourceFrom).isEqualTo(10);
        assertThat(first.sourceTo).isEqualTo(11);
        assertThat(alternatives.get(1).sourceFrom).isEqualTo(-1);
    }

    @Test
    void theOthersAgreeByTheirShares() {
        FactRow row = new FactRow();

        alternatives.add(0, row);

        float[] facts = row.values();
        assertThat(facts[1]).as("its share").isCloseTo(0.75f, within(1e-6f));
        assertThat(facts[2]).as("near it").isCloseTo(0.875f, within(1e-6f));
        assertThat(facts[3]).as("the same content").isCloseTo(0.75f, within(1e-6f));
        assertThat(facts[4]).as("in common").isCloseTo(0.75f + 0.125f * 0.5f, within(1e-6f));
    }

    private static BestPaths.Path path(double score, byte... labels) {
        return new BestPaths.Path(labels, score);
    }
}
