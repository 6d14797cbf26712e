package org.newsclaims.engine.grouping;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What comparing the members of large pieces gave lately: a running story is cut again with every article more, and all its
 * other pairs are the same ones. What is kept changes how long cutting takes, never where. Thread-safe.
 */
final class KnownOdds {
    /** Fewer members are compared anew about as quickly. */
    private static final int LEAST = 48;
    /**
     * At some 17 bytes each, so up to 68 MB, or a tenth of a small heap. All parts of a large event are asked for with every batch,
     * one after the other: where they do not fit together, none is found again. 10,000 articles have about 2.6 million pairs.
     */
    private static final int MOST_PAIRS =
            (int) Math.min(4_000_000, Runtime.getRuntime().maxMemory() / 170);

    /** By the article that founds it. */
    private final Recent<String, Piece> pieces = new Recent<>(MOST_PAIRS, piece -> piece.words.length);

    /** The piece that the first of these articles founded when it was cut last; null when nothing is known. */
    Piece of(List<Fingerprint> members) {
        return members.size() < LEAST ? null : pieces.get(members.get(0).articleId());
    }

    /** Remembers what comparing these gave, in place of what was known of their piece. */
    void keep(List<Fingerprint> members, double[][] words, double[][] days, int[][] dated) {
        if (members.size() >= LEAST) {
            pieces.put(members.get(0).articleId(), new Piece(members, words, days, dated));
        }
    }

    /** Immutable. */
    static final class Piece {
        private final Map<Fingerprint, Integer> places = new IdentityHashMap<>();
        private final double[] words;
        private final double[] days;
        private final BitSet dated = new BitSet();

        private Piece(List<Fingerprint> members, double[][] words, double[][] days, int[][] dated) {
            int n = members.size();
            this.words = new double[n * (n - 1) / 2];
            this.days = new double[this.words.length];
            for (int j = 0; j < n; j++) {
                places.put(members.get(j), j);
                for (int i = 0; i < j; i++) {
                    this.words[pair(i, j)] = words[i][j];
                    this.days[pair(i, j)] = days[i][j];
                    this.dated.set(pair(i, j), dated[i][j] > 0);
                }
            }
        }

        private static int pair(int i, int j) {
            int later = Math.max(i, j);
            return later * (later - 1) / 2 + Math.min(i, j);
        }

        /** Where these articles are in the piece; -1 for one that was not in it with this very text. */
        int[] places(List<Fingerprint> members) {
            return members.stream()
                    .mapToInt(member -> places.getOrDefault(member, -1))
                    .toArray();
        }

        double words(int one, int other) {
            return words[pair(one, other)];
        }

        double days(int one, int other) {
            return days[pair(one, other)];
        }

        boolean dated(int one, int other) {
            return dated.get(pair(one, other));
        }
    }
}
