package org.newsclaims.engine.terms;

import java.util.ArrayList;
import java.util.List;

/** Splits text into words and numbers; linear time, any text. */
public final class Tokens {
    private Tokens() {}

    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        boolean opens = true;
        int line = 0;
        int i = 0;
        int lastEnd = -2;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                int end = end(text, i);
                boolean joined = i == lastEnd + 1 && text.charAt(lastEnd) == ' ';
                tokens.add(new Token(text.substring(i, end), i, opens, line, joined));
                opens = false;
                lastEnd = end;
                i = end;
            } else {
                if (c == '\n') {
                    line++;
                    opens = true;
                } else if (c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '“' || c == '•') {
                    opens = true;
                }
                i += Character.charCount(c);
            }
        }
        return tokens;
    }

    /** Letters and digits, with an apostrophe, point or comma between two of them ("U.S", "7.6", "1,000", "O'Neil"). */
    private static int end(String text, int start) {
        int i = start;
        boolean digits = Character.isDigit(text.codePointAt(start));
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                i += width;
                continue;
            }
            boolean inside = i + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(i + 1));
            boolean apostrophe = c == '\'' || c == '’';
            boolean point = c == '.' && (digits || shortPart(text, i));
            if (inside && (apostrophe || point || c == ',' && digits && Character.isDigit(text.charAt(i + 1)))) {
                i += width;
            } else {
                break;
            }
        }
        return i;
    }

    /** A point belongs to an abbreviation when one letter stands before it and one after: "U.S", "p.m". */
    private static boolean shortPart(String text, int point) {
        boolean before = point < 2 || !Character.isLetterOrDigit(text.charAt(point - 2));
        boolean after = point + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(point + 2));
        return before && after;
    }
}
