package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The best labellings that differ in content or in having a source, against all labellings counted out one by one. */
class BestPathsTest {
    private static final int LENGTH = 5;
    /** Farther apart than any two labellings here. */
    private static final float ANY = 1000;

    @Test
    void theBestOfEveryContentComeInOrder() {
        for (int seed = 0; seed < 50; seed++) {
            Lattice lattice = lattice(new Random(seed), 1);
            List<Map.Entry<List<Object>, Double>> expected = bestByContent(lattice);

            List<BestPaths.Path> found = new BestPaths(6, ANY).of(lattice, LENGTH);

            assertThat(found).isNotEmpty();
            for (int k = 0; k < found.size(); k++) {
                BestPaths.Path path = found.get(k);
                assertThat(difference(path.labels())).isEqualTo(expected.get(k).getKey());
                assertThat(path.score()).isCloseTo(expected.get(k).getValue(), within(1e-4));
                assertThat(lattice.pathScore(path.labels())).isCloseTo(path.score(), within(1e-4));
            }
        }
    }

    /** Labellings so far apart that the first look, which leaves out what is much worse than the best, finds too few. */
    @Test
    void thoseMuchWorseThanTheBestAreFoundToo() {
        for (int seed = 0; seed < 50; seed++) {
            Lattice lattice = lattice(new Random(seed), 20);
            List<Map.Entry<List<Object>, Double>> expected = bestByContent(lattice);

            List<BestPaths.Path> found = new BestPaths(6, ANY).of(lattice, LENGTH);

            assertThat(found).hasSize(6);
            for (int k = 0; k < found.size(); k++) {
                assertThat(difference(found.get(k).labels()))
                        .isEqualTo(expected.get(k).getKey());
            }
        }
    }

    /** However much worse than the best labelling, which may be without content, the best one with content is. */
    @Test
    void thoseFartherFromTheBestThanWantedAreLeftOut() {
        for (float spread : new float[] {1, 5, 20}) {
            for (int seed = 0; seed < 50; seed++) {
                Lattice lattice = lattice(new Random(seed), spread);
                List<Map.Entry<List<Object>, Double>> expected = bestByContent(lattice);
                double least = expected.get(0).getValue() - 3;

                List<BestPaths.Path> found = new BestPaths(6, 3).of(lattice, LENGTH);

                assertThat(found).allMatch(path -> path.score() >= least - 1e-4);
                assertThat(found)
                        .hasSizeBetween(
                                (int) Math.min(
                                        6,
                                        expected.stream()
                                                .filter(e -> e.getValue() > least + 1e-4)
                                                .count()),
                                6);
                for (int k = 0; k < found.size(); k++) {
                    assertThat(difference(found.get(k).labels()))
                            .isEqualTo(expected.get(k).getKey());
                }
            }
        }
    }

    @Test
    void thereAreNoMoreThanThereCanBe() {
        Lattice lattice = new Lattice(ChainLabels.COUNT, ChainLabels.freshTransitions());
        lattice.reset(1);

        assertThat(new BestPaths(6, ANY).of(lattice, 1)).hasSize(1);
    }

    private static Lattice lattice(Random random, float spread) {
        float[] transitions = ChainLabels.freshTransitions();
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] += random.nextFloat() * 3 - 1.5f;
        }
        Lattice lattice = new Lattice(ChainLabels.COUNT, transitions);
        lattice.reset(LENGTH);
        for (int i = 0; i < LENGTH * ChainLabels.COUNT; i++) {
            lattice.scores()[i] = spread * (random.nextFloat() * 4 - 2);
        }
        for (int t = 0; t < LENGTH; t++) {
            lattice.edges()[t] = (byte) random.nextInt(ChainModel.EDGES);
        }
        return lattice;
    }

    private static List<Map.Entry<List<Object>, Double>> bestByContent(Lattice lattice) {
        Map<List<Object>, Double> best = new LinkedHashMap<>();
        for (byte[] path : AllLabellings.ofLength(LENGTH)) {
            if (AllLabellings.has(path, ChainLabels.CONTENT)) {
                best.merge(difference(path), lattice.pathScore(path), Math::max);
            }
        }
        return best.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
                .toList();
    }

    private static List<Object> difference(byte[] path) {
        BitSet content = new BitSet();
        for (int t = 0; t < path.length; t++) {
            content.set(t, ChainLabels.role(path[t]) == ChainLabels.CONTENT);
        }
        return List.of(content, AllLabellings.has(path, ChainLabels.SOURCE));
    }
}
