package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Text in metadata, where pages leave markup and character references, sometimes twice over. */
final class MarkupText {
    private static final int LONGEST_LINE = 10_000;

    private MarkupText() {}

    /** One line without any of it; null for null, and for what is too long to be a line. */
    static String line(String value) {
        if (value == null || value.length() > LONGEST_LINE) {
            return null;
        }
        if (value.indexOf('<') < 0 && value.indexOf('&') < 0) {
            return PlainText.line(value);
        }
        String plain = unescaped(value);
        return PlainText.line(
                isMarkup(plain) ? Parser.parseBodyFragment(plain, "").body().wholeText() : plain);
    }

    /** The paragraphs of a longer text. */
    static List<String> paragraphs(String value, BoundedParser parser) {
        String plain = unescaped(value);
        if (isMarkup(plain)) {
            Document markup = parser.parse(plain);
            return MainText.all(markup.body());
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String printed : plain.split("\r\n|[\n\r\u2028\u2029]")) {
            String line = PlainText.line(printed);
            if (!line.isEmpty()) {
                open.append(open.length() == 0 ? "" : " ").append(line);
            }
            if (line.isEmpty() || Sentences.end(line, 0, line.length())) {
                finish(open, paragraphs);
            }
        }
        finish(open, paragraphs);
        return paragraphs;
    }

    private static void finish(StringBuilder open, List<String> paragraphs) {
        if (open.length() > 0) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }

    private static String unescaped(String value) {
        String once = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
        return once.contains("&lt;") || once.contains("&quot;") || once.contains("&amp;") || once.contains("&#")
                ? Parser.unescapeEntities(once, false)
                : once;
    }

    private static boolean isMarkup(String text) {
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            if (next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' || next == '/' || next == '!') {
                return true;
            }
        }
        return false;
    }
}
