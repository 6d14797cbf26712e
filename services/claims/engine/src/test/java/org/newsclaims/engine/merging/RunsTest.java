package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RunsTest {
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

    @RepeatedTest(20)
    void whatIsFoundIsWhatTryingEveryStretchFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] one = random.ints(random.nextInt(9), 0, 3).toArray();
        int[] other = random.ints(random.nextInt(9), 0, 3).toArray();

        int longest = 0;
        for (int from = 0; from < one.length; from++) {
            for (int to = from + 1; to <= one.length; to++) {
                boolean stands = Runs.stands(Arrays.copyOfRange(one, from, to), other);
                longest = stands ? Math.max(longest, to - from) : longest;
            }
        }
        int most = 0;
        for (int chosen = 0; chosen < 1 << one.length; chosen++) {
            if (standsInOrder(one, chosen, other)) {
                most = Math.max(most, Integer.bitCount(chosen));
            }
        }

        assertThat(Runs.longest(one, other)).isEqualTo(longest);
        assertThat(Runs.inOrder(one, other)).isEqualTo(most);
    }

    private static boolean standsInOrder(int[] one, int chosen, int[] other) {
        int at = 0;
        for (int i = 0; i < one.length; i++) {
            if ((chosen >> i & 1) == 1) {
                while (at < other.length && other[at] != one[i]) {
                    at++;
                }
                if (at++ >= other.length) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int[] words(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(String::hashCode).toArray();
    }
}
