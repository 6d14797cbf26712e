package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything the lattice answers, against all labellings of a short chain counted out one by one. */
class LatticeTest {
    private static final int LENGTH = 4;

    private final float[] transitions = ChainLabels.freshTransitions();
    private Lattice lattice;
    private List<byte[]> paths;

    @BeforeEach
    void someScores() {
        Random random = new Random(7);
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] += random.nextFloat() * 3 - 1.5f;
        }
        lattice = new Lattice(ChainLabels.COUNT, transitions);
        lattice.reset(LENGTH);
        for (int i = 0; i < LENGTH * ChainLabels.COUNT; i++) {
            lattice.scores()[i] = random.nextFloat() * 4 - 2;
        }
        for (int t = 0; t < LENGTH; t++) {
            lattice.edges()[t] = (byte) random.nextInt(ChainModel.EDGES);
        }
        paths = AllLabellings.ofLength(LENGTH);
    }

    @Test
    void thePartitionIsTheSumOverAllLabellings() {
        assertThat(lattice.infer()).isCloseTo(logSum(paths), within(1e-5));
    }

    @Test
    void marginalsAreTheSharesOfTheLabellingsThatHaveTheLabel() {
        double total = lattice.infer();
        for (int t = 0; t < LENGTH; t++) {
            for (int y = 0; y < ChainLabels.COUNT; y++) {
                int position = t;
                int label = y;
                List<byte[]> with =
                        paths.stream().filter(path -> path[position] == label).toList();
                double share = with.isEmpty() ? 0 : Math.exp(logSum(with) - total);
                assertThat(lattice.marginal(t, y)).isCloseTo(share, within(1e-5));
            }
        }
    }

    @Test
    void pairMarginalsAreTheSharesOfTheLabellingsThatHaveBothLabels() {
        double total = lattice.infer();
        List<byte[]> with =
                paths.stream().filter(path -> path[1] == 1 && path[2] == 2).toList();

        assertThat(lattice.pairMarginal(2, 1, 2)).isCloseTo(Math.exp(logSum(with) - total), within(1e-5));
    }

    @Test
    void theBestLabellingIsTheOneWithTheHighestScore() {
        assertThat(lattice.best()).isEqualTo(highest(paths));
    }

    @Test
    void whatRemainsWithoutARoleIsTheShareOfTheLabellingsThatLackIt() {
        double total = lattice.infer();
        List<byte[]> lacking = paths.stream()
                .filter(path -> !AllLabellings.has(path, ChainLabels.CONTENT))
                .toList();

        assertThat(lattice.without(1)).isCloseTo(Math.exp(logSum(lacking) - total), within(1e-5));
    }

    private double logSum(List<byte[]> some) {
        return Math.log(some.stream()
                .mapToDouble(path -> Math.exp(lattice.pathScore(path)))
                .sum());
    }

    private byte[] highest(List<byte[]> some) {
        byte[] best = null;
        for (byte[] path : some) {
            if (best == null || lattice.pathScore(path) > lattice.pathScore(best)) {
                best = path;
            }
        }
        return best;
    }
}
