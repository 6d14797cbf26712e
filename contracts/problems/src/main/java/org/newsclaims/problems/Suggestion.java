package org.newsclaims.problems;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name was meant by an unknown one. */
public final class Suggestion {
    /** Longer words are no slip of the pen, and comparing costs the product of their lengths. */
    private static final int LONGEST = 40;

    private Suggestion() {}

    /**
     * A sentence that names the nearest of the known names, or all of them when none is near.
     *
     * @param known in the order they should be listed
     */
    public static String sentence(String unknown, Collection<String> known) {
        if (known.isEmpty()) {
            return "None are known here.";
        }
        return nearest(unknown, known).orElseGet(() -> "Known here: " + String.join(", ", known) + ".");
    }

    /** A sentence that names the nearest of the known names; empty when none is near. */
    public static Optional<String> nearest(String unknown, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(unknown, name)))
                .filter(name -> distance(unknown, name) <= Math.max(1, name.length() / 3))
                .map(name -> "Did you mean \"" + name + "\"?");
    }

    /** Letters put in, left out, taken for others or swapped with the next between the two; case and hyphens aside. */
    private static int distance(String left, String right) {
        String a = plain(left);
        String b = plain(right);
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : least(least, a, b, i, j);
            }
        }
        return least[a.length()][b.length()];
    }

    private static int least(int[][] before, String a, String b, int i, int j) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(before[i - 1][j - 1] + other, Math.min(before[i - 1][j], before[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, before[i - 2][j - 2] + 1) : least;
    }

    private static String plain(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
