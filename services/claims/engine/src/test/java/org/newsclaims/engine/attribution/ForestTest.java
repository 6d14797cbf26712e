package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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

    @Test
    void aFactThatIsNoNumberGoesToTheSecondChild() {
        assertThat(FOREST.probability(new float[] {9, Float.NaN})).isEqualTo(FOREST.probability(new float[] {9, 1}));
    }

    @Test
    void aBoundOfNothingTakesEitherZeroForTheSame() {
        for (float bound : new float[] {0f, -0f}) {
            Forest forest = new Forest(
                    new int[] {0}, new short[] {0, -1, -1}, new float[] {bound, -1, 1}, new int[] {1, 0, 0}, 0);

            assertThat(forest.probability(new float[] {0f})).isLessThan(0.5);
            assertThat(forest.probability(new float[] {-0f})).isLessThan(0.5);
            assertThat(forest.probability(new float[] {-1e-6f})).isLessThan(0.5);
            assertThat(forest.probability(new float[] {1e-6f})).isGreaterThan(0.5);
        }
    }

    @Test
    void aTreeTooDeepIsRefused() {
        int questions = FlatTrees.DEEPEST + 1;
        short[] facts = new short[2 * questions + 1];
        int[] children = new int[facts.length];
        Arrays.fill(facts, (short) -1);
        for (int i = 0, node = 0; i < questions; i++) {
            facts[node] = 0;
            children[node] = 2 * i + 1;
            node = 2 * i + 1;
        }

        assertThatThrownBy(() -> new Forest(new int[] {0}, facts, new float[facts.length], children, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deep");
    }
}
