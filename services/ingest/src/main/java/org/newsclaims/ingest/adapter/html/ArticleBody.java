package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;

/** Chooses between the text that a page declares and the one it shows. */
final class ArticleBody {
    /** A declared text shorter than this part of what the page shows is a teaser. */
    private static final double WHOLE = 0.6;
    /** When the page's lines make up this part of the declared text, they are it, paragraph by paragraph. */
    private static final double SAME = 0.9;
    /** Letters that must agree for two texts to begin alike. */
    private static final int ALIKE = 40;
    /** Letters between one line and the next that only one of the texts has. */
    private static final int NEAR = 2000;

    private ArticleBody() {}

    /**
     * The lines of the article.
     *
     * @param declared the text in the page's metadata, or null
     * @param shown the lines that the page shows
     */
    static List<String> of(String declared, List<String> shown, BoundedParser parser) {
        if (declared == null || declared.isBlank()) {
            return shown;
        }
        List<String> body = MarkupText.paragraphs(declared, parser);
        int length = MainText.length(body);
        int all = MainText.length(shown);
        if (length < WHOLE * all) {
            return shown;
        }
        String letters = PlainText.letters(String.join("", body));
        List<String> common = common(shown, letters);
        if (all > length && isCut(declared) && beginAlike(letters, shown)) {
            return shown;
        }
        return MainText.length(common) >= SAME * length ? common : body;
    }

    /** The lines that the text holds in the same order. Each is looked for near the one before, so that time stays linear. */
    private static List<String> common(List<String> lines, String letters) {
        List<String> common = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            String own = PlainText.letters(line);
            int end = Math.min(letters.length(), at + own.length() + NEAR);
            int found = letters.substring(at, end).indexOf(own);
            if (found >= 0) {
                common.add(line);
                at += found + own.length();
            }
        }
        return common;
    }

    private static boolean isCut(String declared) {
        String text = declared.stripTrailing();
        boolean dots = text.endsWith("…") || text.endsWith("...");
        return dots || !Sentences.end(text, 0, text.length());
    }

    private static boolean beginAlike(String letters, List<String> shown) {
        String begin = letters.substring(0, Math.min(ALIKE, letters.length()));
        return PlainText.letters(String.join("", shown)).contains(begin);
    }
}
