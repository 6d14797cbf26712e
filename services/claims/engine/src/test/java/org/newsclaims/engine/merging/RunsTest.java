package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunsTest {
    private static final int ROUNDS = 3000;
    private static final int LONGEST = 70;

    private final Random random = new Random(7);

    @Test
    void theLongestRunStandsInBothWithoutAGap() {
        assertThat(Runs.longest(words("a b c d"), words("x b c y d"))).isEqualTo(2);
        assertThat(Runs.longest(words("a b"), words("c d"))).isZero();
        assertThat(Runs.longest(words("a b c"), words("a b c"))).isEqualTo(3);
    }

    @Test
    void wordsInOrderMayHaveOthersBetweenThem() {
        assertThat(Runs.inOrder(words("a b c d"), words("x b c y d"))).isEqualTo(3);
        assertThat(Runs.inOrder(words("a b"), words("b a"))).isEqualTo(1);
        assertThat(Runs.inOrder(words("a b"), words("c d"))).isZero();
    }

    @Test
    void aRunStandsWhereAllOfItsWordsDo() {
        assertThat(Runs.stands(words("b c"), words("a b c"))).isTrue();
        assertThat(Runs.stands(words("a b"), words("a b c"))).isTrue();
        assertThat(Runs.stands(words("b d"), words("a b c d"))).isFalse();
        assertThat(Runs.stands(words("a b c d"), words("a b c"))).isFalse();
    }

    @Test
    void runsOfTheSameWordsHaveTheSameNumberAndOthersAnother() {
        assertThat(Runs.hash(words("a b c"), 1, 2)).isEqualTo(Runs.hash(words("b c d"), 0, 2));
        assertThat(Runs.hash(words("a b c"), 0, 2))
                .isNotEqualTo(Runs.hash(words("a b c"), 0, 3))
                .isNotEqualTo(Runs.hash(words("a b c"), 1, 2))
                .isNotEqualTo(Runs.hash(words("b a c"), 0, 2));
    }

    @Test
    void findsWhatTheTablesOfTheTextbookFind() {
        for (int round = 0; round < ROUNDS; round++) {
            int words = 1 + random.nextInt(12);
            int[] a = some(words);
            int[] b = some(words);

            assertThat(Runs.inOrder(a, b)).isEqualTo(inOrder(a, b));
            assertThat(Runs.longest(a, b)).isEqualTo(longest(a, b));
        }
    }

    private int[] some(int words) {
        return random.ints(random.nextInt(LONGEST), 0, words).toArray();
    }

    private static int inOrder(int[] a, int[] b) {
        int[][] table = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                table[i][j] =
                        a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[a.length][b.length];
    }

    private static int longest(int[] a, int[] b) {
        int longest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                int run = 0;
                while (i + run < a.length && j + run < b.length && a[i + run] == b[j + run]) {
                    run++;
                }
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    private static int[] words(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(String::hashCode).toArray();
    }
}
