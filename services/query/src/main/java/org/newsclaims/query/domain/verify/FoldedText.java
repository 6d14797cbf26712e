package org.newsclaims.query.domain.verify;

import java.util.Arrays;
import java.util.Set;

/** A text with some differences of spelling taken out, which knows where each of its characters came from. */
final class FoldedText {
    /** What can be overlooked. */
    enum Kind {
        QUOTATION_MARKS("quotation-marks"),
        DASHES("dashes"),
        WHITE_SPACE("white-space"),
        CASE("case");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it is told to callers. */
        String word() {
            return word;
        }
    }

    private static final String DOUBLE_MARKS = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02";
    private static final String SINGLE_MARKS = "\u2018\u2019\u201a\u201b\u2039\u203a\u2032`\u00b4";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    /** Nothing to see, and nothing that {@link Character#isWhitespace} knows. */
    private static final String OTHER_SPACE = "\u00a0\u2007\u202f\u200b\ufeff";

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    private FoldedText(int length) {
        text = new StringBuilder(length);
        starts = new int[length + 1];
        ends = new int[length + 1];
    }

    static FoldedText of(String original, Set<Kind> kinds) {
        FoldedText folding = new FoldedText(original.length());
        for (int at = 0; at < original.length(); ) {
            int codePoint = original.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            folding.add(codePoint, at, next, kinds);
            at = next;
        }
        return folding;
    }

    private void add(int codePoint, int start, int end, Set<Kind> kinds) {
        if (kinds.contains(Kind.WHITE_SPACE) && isSpace(codePoint)) {
            int last = text.length() - 1;
            if (last >= 0 && text.charAt(last) == ' ') {
                ends[last] = end;
            } else {
                append(" ", start, end);
            }
            return;
        }
        int plain = codePoint;
        if (kinds.contains(Kind.QUOTATION_MARKS)) {
            plain = DOUBLE_MARKS.indexOf(plain) >= 0 ? '"' : SINGLE_MARKS.indexOf(plain) >= 0 ? '\'' : plain;
        }
        if (kinds.contains(Kind.DASHES) && DASHES.indexOf(plain) >= 0) {
            plain = '-';
        }
        if (kinds.contains(Kind.CASE)) {
            plain = Character.toLowerCase(Character.toUpperCase(plain));
        }
        append(Character.toString(plain), start, end);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || OTHER_SPACE.indexOf(codePoint) >= 0;
    }

    private void append(String character, int start, int end) {
        if (text.length() + character.length() > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        for (int i = 0; i < character.length(); i++) {
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(character.charAt(i));
        }
    }

    String text() {
        return text.toString();
    }

    /** Where in the original the character at this index begins, in UTF-16 units. */
    int start(int index) {
        return starts[index];
    }

    /** One past where it ends. */
    int end(int index) {
        return ends[index];
    }
}
