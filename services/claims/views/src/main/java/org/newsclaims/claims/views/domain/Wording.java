package org.newsclaims.claims.views.domain;

import java.util.Locale;

/** What is said, apart from how it is printed: equal for equal words and equal polarity. */
public final class Wording {
    private Wording() {}

    /**
     * A digest, from which the words cannot be read.
     *
     * @param text what was said, as printed
     * @param polarity {@code affirmed}, {@code denied} or {@code omitted}
     */
    public static String of(String text, String polarity) {
        StringBuilder words = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return DocumentDigest.of(words.toString().strip() + '|' + polarity);
    }
}
