package org.newsclaims.local.terminal;

/** Fits text to a terminal line. */
public final class Text {
    private Text() {}

    public static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The text, or its beginning up to a word and an ellipsis. */
    public static String shortened(String text, int width) {
        String line = oneLine(text);
        if (line.codePointCount(0, line.length()) <= width) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, width - 1));
        int space = cut.lastIndexOf(' ');
        return (space > width / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
