package org.newsclaims.engine.merging;

import java.util.List;

/** Words in a row that two statements share. */
final class Runs {
    private Runs() {}

    /** Length of the longest run of words that stands in both. */
    static int longest(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        int longest = 0;
        for (String word : a) {
            for (int j = b.size(); j > 0; j--) {
                row[j] = word.equals(b.get(j - 1)) ? row[j - 1] + 1 : 0;
                longest = Math.max(longest, row[j]);
            }
        }
        return longest;
    }
}
