package org.newsclaims.local.terminal;

import java.util.ArrayList;
import java.util.List;

/** Fits text to a terminal line. */
public final class Text {
    private Text() {}

    public static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The text in lines of at most so many code points, but for a word that is longer; at least one line. */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ")) {
            if (!line.isEmpty() && line.codePoints().count() + 1 + word.codePointCount(0, word.length()) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
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
