package org.newsclaims.engine.attribution;

import java.util.Arrays;

/** Numbers the words of a text so that those have the same number that are the same in all columns of their own. */
final class WordKinds {
    /** Number of every token's word, from 0. */
    final int[] of;
    /** How many there are. */
    final int count;

    WordKinds(Columns c) {
        of = new int[c.size()];
        int[] places = new int[Integer.highestOneBit(Math.max(1, c.size())) * 4];
        Arrays.fill(places, -1);
        int seen = 0;
        for (int i = 0; i < of.length; i++) {
            int at = (c.word()[i] * 0x9E3779B1 ^ c.pos()[i]) * 0x85EBCA6B >>> 7 & places.length - 1;
            while (places[at] >= 0 && !areSame(c, places[at], i)) {
                at = at + 1 & places.length - 1;
            }
            if (places[at] < 0) {
                places[at] = i;
                of[i] = seen++;
            } else {
                of[i] = of[places[at]];
            }
        }
        count = seen;
    }

    private static boolean areSame(Columns c, int i, int k) {
        return c.word()[i] == c.word()[k]
                && c.pos()[i] == c.pos()[k]
                && c.lemma()[i] == c.lemma()[k]
                && c.lower()[i] == c.lower()[k]
                && c.suffix()[i] == c.suffix()[k]
                && c.coarse()[i] == c.coarse()[k]
                && Arrays.equals(
                        c.clusters(),
                        i * Columns.CLUSTERS,
                        (i + 1) * Columns.CLUSTERS,
                        c.clusters(),
                        k * Columns.CLUSTERS,
                        (k + 1) * Columns.CLUSTERS);
    }
}
