package org.newsclaims.ingest.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses which known name was meant by an unknown one. */
public final class Suggestion {
    private static final int FAR = 3;
    private static final int LONGEST = 64;

    private Suggestion() {}

    /**
     * A sentence that names the nearest of the known names, or all of them when none is near.
     *
     * @param known in the order they should be listed
     */
    public static String sentence(String unknown, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(unknown, name) < FAR)
                .min(Comparator.comparingInt(name -> distance(unknown, name)))
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElse("Known are: " + String.join(", ", known) + ".");
    }

    /** Insertions, deletions and replacements between the two, case aside. */
    private static int distance(String left, String right) {
        if (left.length() > LONGEST) {
            return left.length();
        }
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
