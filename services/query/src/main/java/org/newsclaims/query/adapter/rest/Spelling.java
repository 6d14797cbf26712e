package org.newsclaims.query.adapter.rest;

import java.util.Collection;
import java.util.Locale;

/** Guesses which of the known words was meant. */
final class Spelling {
    private Spelling() {}

    /** A sentence that names the nearest word, or all of them when none is near. */
    static String hint(String word, Collection<String> known) {
        String nearest = null;
        int best = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(plain(word), plain(candidate));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        if (nearest != null && best <= Math.max(1, nearest.length() / 3)) {
            return " Did you mean \"" + nearest + "\"?";
        }
        return known.isEmpty() ? " None are known here." : " Known here: " + String.join(", ", known) + ".";
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        // Long words are never a slip of the pen, and the distance costs their product.
        return (lower.length() > 40 ? lower.substring(0, 40) : lower).replaceAll("[-_]", "");
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
