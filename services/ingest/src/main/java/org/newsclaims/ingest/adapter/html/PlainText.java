package org.newsclaims.ingest.adapter.html;

/** Text as a page means it: one blank between words, nothing that cannot be seen or stored. */
final class PlainText {
    /** Joiners mean something from Hebrew on; before, they only hold or break lines. */
    private static final char JOINING_SCRIPTS = '\u0590';

    private PlainText() {}

    /** One line without blanks around it; null stays null. */
    static String line(CharSequence text) {
        if (text == null) {
            return null;
        }
        if (text instanceof String line && isLine(line)) {
            return line;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPrintedAscii(c)) {
                out.append(c);
            } else if (isBlank(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (isCharacter(text, i) && !isInvisible(c, out)) {
                out.append(c);
            }
        }
        int end = out.length();
        return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Whether it is one already, as far as that is seen at a glance. */
    private static boolean isLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPrinted(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** Whether all of it can be seen or is a simple blank, as far as that is seen at a glance. */
    static boolean isPrinted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPrinted(c) && c != ' ') {
                return false;
            }
        }
        return true;
    }

    /** ASCII, Latin letters, dashes, quotation marks, the ellipsis. */
    private static boolean isPrinted(char c) {
        return isPrintedAscii(c) || c >= '\u00c0' && c < '\u0250' || c >= '\u2012' && c < '\u2027';
    }

    /** Letters and digits alone, in lower case: for telling whether two lines say the same. */
    static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    static boolean hasLetter(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /** Most of what pages hold, so that nothing else need be asked of it. */
    private static boolean isPrintedAscii(char c) {
        return c > ' ' && c < '\u007f';
    }

    static boolean isBlank(char c) {
        return !isPrintedAscii(c) && (c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || Character.isSpaceChar(c));
    }

    private static boolean isInvisible(char c, CharSequence before) {
        if (c == '\u200c' || c == '\u200d') {
            return before.length() == 0 || before.charAt(before.length() - 1) < JOINING_SCRIPTS;
        }
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c < ' ' || c == '\u007f';
    }

    private static boolean isCharacter(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return !Character.isLowSurrogate(c) || at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
