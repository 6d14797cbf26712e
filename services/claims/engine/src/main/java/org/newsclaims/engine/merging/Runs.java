package org.newsclaims.engine.merging;

/** Words in a row that two statements share; words are told by number. */
final class Runs {
    private static final long FACTOR = 1_000_003L;

    private Runs() {}

    /** Length of the longest run of words that stands in both. */
    static int longest(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        int longest = 0;
        if (b.length > Long.SIZE) {
            for (int word : a) {
                for (int j = b.length; j > 0; j--) {
                    row[j] = word == b[j - 1] ? row[j - 1] + 1 : 0;
                    longest = Math.max(longest, row[j]);
                }
            }
            return longest;
        }
        long before = 0;
        for (int word : a) {
            long at = places(word, b);
            // From the last one on: the row is that of the word before as far as it was not gone through.
            for (long rest = at; rest != 0; rest ^= Long.highestOneBit(rest)) {
                int j = Long.SIZE - Long.numberOfLeadingZeros(rest);
                row[j] = j > 1 && (before >>> (j - 2) & 1) != 0 ? row[j - 1] + 1 : 1;
                longest = Math.max(longest, row[j]);
            }
            before = at;
        }
        return longest;
    }

    /** Most words of the one that stand in the other in the same order, with or without others between them. */
    static int inOrder(int[] a, int[] b) {
        return b.length > Long.SIZE ? inOrderOfMany(a, b) : inOrderOfFew(a, b);
    }

    /**
     * A bit for each of the other's words, 0 where one more stands in order up to there than up to the word before: of two
     * neighbours in a row of the table the later is greater by one or none (Hyyrö, 2004).
     */
    private static int inOrderOfFew(int[] a, int[] b) {
        long level = -1;
        for (int word : a) {
            long met = level & places(word, b);
            level = level + met | level - met;
        }
        return Long.bitCount(~level & all(b.length));
    }

    private static int inOrderOfMany(int[] a, int[] b) {
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

    /** A bit for each place of the word among at most 64. */
    private static long places(int word, int[] words) {
        long places = 0;
        for (int j = 0; j < words.length; j++) {
            places |= word == words[j] ? 1L << j : 0;
        }
        return places;
    }

    private static long all(int bits) {
        return bits == 0 ? 0 : -1L >>> (Long.SIZE - bits);
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
