package org.newsclaims.engine.merging;

/** Words in a row that two statements share; words are told by number. */
final class Runs {
    private static final long FACTOR = 1_000_003L;

    private Runs() {}

    /** Length of the longest run of words that stands in both. */
    static int longest(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        int longest = 0;
        for (int word : a) {
            for (int j = b.length; j > 0; j--) {
                row[j] = word == b[j - 1] ? row[j - 1] + 1 : 0;
                longest = Math.max(longest, row[j]);
            }
        }
        return longest;
    }

    /** Most words of the one that stand in the other in the same order, with or without others between them. */
    static int inOrder(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        for (int word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = word == b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length];
    }

    /** A number that runs of the same words share, and hardly any others. */
    static long hash(int[] words, int at, int length) {
        long hash = length;
        for (int i = at; i < at + length; i++) {
            hash = hash * FACTOR + words[i];
        }
        return hash;
    }

    /** Whether the run stands in the words as it is. */
    static boolean stands(int[] run, int[] words) {
        for (int at = 0; at + run.length <= words.length; at++) {
            int same = 0;
            while (same < run.length && run[same] == words[at + same]) {
                same++;
            }
            if (same == run.length) {
                return true;
            }
        }
        return false;
    }
}
