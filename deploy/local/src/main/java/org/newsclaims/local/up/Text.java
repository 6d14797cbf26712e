package org.newsclaims.local.up;

/** Fits text to a terminal line. */
final class Text {
    private Text() {}

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The text, or its beginning up to a word and an ellipsis. */
    static String shortened(String text, int width) {
        String line = oneLine(text);
        if (line.codePointCount(0, line.length()) <= width) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, width - 1));
        int space = cut.lastIndexOf(' ');
        return (space > width / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
