package org.newsclaims.engine.attribution;

import java.util.List;
import java.util.TreeSet;

/**
 * What the trees of some forests ask: whether a fact is greater than a bound, every such question once. Bounds and facts are
 * compared as whole numbers of the same order. Immutable and thread-safe.
 */
final class TreeQuestions {
    /** First question about each fact, and one past the last of all; bounds of one fact ascend. */
    private final int[] first;

    private final int[] bounds;

    private TreeQuestions(int[] first, int[] bounds) {
        this.first = first;
        this.bounds = bounds;
    }

    /** Those of all trees of some forests. */
    static TreeQuestions of(List<Forest> forests) {
        TreeSet<Long> asked = new TreeSet<>();
        int facts = 0;
        for (Forest forest : forests) {
            for (int node = 0; node < forest.facts().length; node++) {
                int fact = forest.facts()[node];
                if (fact >= 0) {
                    asked.add((long) fact << 32 | key(forest.values()[node]) - (long) Integer.MIN_VALUE);
                    facts = Math.max(facts, fact + 1);
                }
            }
        }
        int[] first = new int[facts + 1];
        int[] bounds = new int[asked.size()];
        int q = 0;
        for (long question : asked) {
            first[(int) (question >>> 32) + 1]++;
            bounds[q++] = (int) (question + Integer.MIN_VALUE);
        }
        for (int fact = 0; fact < facts; fact++) {
            first[fact + 1] += first[fact];
        }
        return new TreeQuestions(first, bounds);
    }

    int count() {
        return bounds.length;
    }

    /** Number of the question whether a fact is greater than a bound, which one of the forests asks. */
    int number(int fact, float bound) {
        return first[fact] + below(fact, key(bound));
    }

    /**
     * Answers all questions for rows {@code from .. to} of facts, at most 64: bit k of an answer is that of row
     * {@code from + k}.
     */
    void answer(float[][] rows, int from, int to, long[] answers) {
        for (int fact = 0; fact + 1 < first.length; fact++) {
            int begin = first[fact];
            int end = first[fact + 1];
            for (int q = begin; q < end; q++) {
                answers[q] = 0;
            }
            if (begin == end) {
                continue;
            }
            for (int row = from; row < to; row++) {
                int below = below(fact, key(rows[row][fact]));
                if (below > 0) {
                    answers[begin + below - 1] |= 1L << row - from;
                }
            }
            for (int q = end - 1; q > begin; q--) { // what is greater than a bound is greater than all before it
                answers[q - 1] |= answers[q];
            }
        }
    }

    /** How many bounds of a fact are less than the key; without a branch that the processor would have to guess. */
    private int below(int fact, int key) {
        int at = first[fact];
        int size = first[fact + 1] - at;
        while (size > 1) {
            int half = size >>> 1;
            at += half & less(bounds[at + half - 1], key);
            size -= half;
        }
        return at - first[fact] - less(bounds[at], key);
    }

    /** All bits when a is less than b, none otherwise. */
    private static int less(int a, int b) {
        return (int) ((long) a - b >> 63);
    }

    private static int key(float value) {
        int bits = Float.floatToIntBits(value + 0f); // makes one zero of both
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }
}
