package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForestsTest {
    private static final int FACTS = 5;
    private static final float[] BOUNDS = {-3, -0f, 0.5f, 1e-6f, 2, 100};

    @Test
    void manyRowsAtOnceAreToldWhatEachIsToldAlone() {
        Random random = new Random(7);
        List<Forest> forests = List.of(forest(random, 0), forest(random, 3), forest(random, FlatTrees.DEEPEST));
        for (int size : new int[] {0, 1, 63, 64, 65, 200}) {
            float[][] rows = rows(random, size);

            double[][] found = new Forests(forests).probabilities(rows);

            for (int f = 0; f < forests.size(); f++) {
                assertThat(found[f]).hasSize(size);
                for (int i = 0; i < size; i++) {
                    assertThat(found[f][i]).isEqualTo(forests.get(f).probability(rows[i]));
                }
            }
        }
    }

    private static float[][] rows(Random random, int size) {
        float[] others = {Float.NaN, 0f, -1e-6f, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY};
        float[][] rows = new float[size][FACTS];
        for (float[] row : rows) {
            for (int i = 0; i < FACTS; i++) {
                int k = random.nextInt(BOUNDS.length + others.length + 3);
                row[i] = k < BOUNDS.length
                        ? BOUNDS[k]
                        : k < BOUNDS.length + others.length ? others[k - BOUNDS.length] : 4 * random.nextFloat() - 2;
            }
        }
        return rows;
    }

    /** Twenty trees of any shape. */
    private static Forest forest(Random random, int depth) {
        List<float[]> nodes = new ArrayList<>(); // fact, value, first child
        int[] roots = new int[20];
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = nodes.size();
            nodes.add(null);
            grow(random, nodes, roots[tree], depth);
        }
        short[] facts = new short[nodes.size()];
        float[] values = new float[facts.length];
        int[] children = new int[facts.length];
        for (int n = 0; n < facts.length; n++) {
            facts[n] = (short) nodes.get(n)[0];
            values[n] = nodes.get(n)[1];
            children[n] = (int) nodes.get(n)[2];
        }
        return new Forest(roots, facts, values, children, 0.1f);
    }

    private static void grow(Random random, List<float[]> nodes, int node, int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            nodes.set(node, new float[] {-1, random.nextFloat() - 0.5f, 0});
            return;
        }
        int first = nodes.size();
        nodes.set(node, new float[] {random.nextInt(FACTS), BOUNDS[random.nextInt(BOUNDS.length)], first});
        nodes.add(null);
        nodes.add(null);
        grow(random, nodes, first, depth - 1);
        grow(random, nodes, first + 1, depth - 1);
    }
}
