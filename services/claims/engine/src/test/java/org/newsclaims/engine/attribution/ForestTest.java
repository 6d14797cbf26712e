package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForestTest {
    /** One tree that asks whether the second fact is over a half, and one that is a leaf. */
    private static final Forest FOREST = new Forest(
            new int[] {0, 3},
            new short[] {1, -1, -1, -1},
            new float[] {0.5f, -1, 1, 0.25f},
            new int[] {1, 0, 0, 0},
            -0.25f);

    @Test
    void everyTreeAddsItsLeaf() {
        assertThat(FOREST.probability(new float[] {9, 0.6f})).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-6));
    }

    @Test
    void theBoundItselfGoesToTheFirstChild() {
        assertThat(FOREST.probability(new float[] {9, 0.5f})).isCloseTo(1 / (1 + Math.exp(1)), within(1e-6));
    }
}
