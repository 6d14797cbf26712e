package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AverageLinkageTest {
    private static final double FLOOR = 0.4;

    @RepeatedTest(60)
    void joinsInTheOrderInWhichLookingAtEveryPairWould(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int n = 1 + random.nextInt(25);
        double[][] alike = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                // So few values that ties are common, and that means meet the floor exactly.
                alike[i][j] = random.nextInt(6) == 0 ? -1 : random.nextInt(6) / 5.0;
                alike[j][i] = alike[i][j];
            }
        }
        int[] sizes = random.ints(n, 1, 4).toArray();

        List<List<Integer>> expected = everyPair(sizes.clone(), copy(alike));

        assertThat(AverageLinkage.join(sizes, alike, FLOOR)).isEqualTo(expected);
    }

    @Test
    void whatIsUnlikeStaysAlone() {
        assertThat(AverageLinkage.join(new int[] {1, 5, 1}, new double[3][3], FLOOR))
                .containsExactly(List.of(0), List.of(1), List.of(2));
        assertThat(AverageLinkage.join(new int[0], new double[0][0], FLOOR)).isEmpty();
    }

    private static List<List<Integer>> everyPair(int[] sizes, double[][] alike) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        while (true) {
            int a = -1;
            int b = -1;
            for (int i = 0; i < sizes.length; i++) {
                for (int j = i + 1; j < sizes.length; j++) {
                    boolean open = !groups.get(i).isEmpty() && !groups.get(j).isEmpty() && alike[i][j] >= FLOOR;
                    if (open && (a < 0 || alike[i][j] > alike[a][b])) {
                        a = i;
                        b = j;
                    }
                }
            }
            if (a < 0) {
                groups.removeIf(List::isEmpty);
                return groups;
            }
            for (int k = 0; k < sizes.length; k++) {
                alike[a][k] = (sizes[a] * alike[a][k] + sizes[b] * alike[b][k]) / ((double) sizes[a] + sizes[b]);
                alike[k][a] = alike[a][k];
            }
            sizes[a] += sizes[b];
            groups.get(a).addAll(groups.get(b));
            groups.get(b).clear();
        }
    }

    private static double[][] copy(double[][] of) {
        return Arrays.stream(of).map(double[]::clone).toArray(double[][]::new);
    }
}
