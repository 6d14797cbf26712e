package org.newsclaims.ingest.adapter.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which lines of an article's blocks are its text. */
final class Lines {
    private static final int LONGEST_PHRASE = 120;
    /** What pages say about themselves between and after the lines of a story. */
    private static final Pattern PHRASE = Pattern.compile(
            "(?:advertisement|(?:click|tap) here|read (?:more|also|next)|related(?: (?:stories|articles|news))?|see also"
                    + "|share (?:this|on)|follow us|sign up|subscribe|all rights reserved|copyright|©|\\(c\\) ?\\d{4}"
                    + "|(?:photo|image|picture|foto|bild) ?(?:credit|source)?:|print this|email this|back to top|loading"
                    + "|skip to|view comments|leave a comment|post a comment|comments? \\(\\d)"
                    + "(?:[ :.|!]|$).{0,110}");

    private Lines() {}

    static List<String> of(List<Box> boxes, String title) {
        List<Box> kept = new ArrayList<>();
        for (Box line : boxes) {
            if (isText(line, title)) {
                kept.add(line);
            }
        }
        // A heading with nothing below it belongs to what was left out.
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
        return join(kept);
    }

    private static boolean isText(Box line, String title) {
        String text = line.text;
        // Numbers alone are counters of pictures and pages, but in a table.
        if (!PlainText.hasLetter(text)
                && (!line.within("td", "th", "pre") || PlainText.letters(text).isEmpty())) {
            return false;
        }
        if (line.isLink() && !line.within("blockquote")) {
            return false;
        }
        if (line.within("figure") && !line.within("blockquote", "table", "pre", "p")) {
            return false;
        }
        if (title != null && line.isHeading() && PlainText.letters(title).equals(PlainText.letters(text))) {
            return false;
        }
        return text.length() > LONGEST_PHRASE
                || !PHRASE.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** Cells of a row stay on one line, when each is a line. */
    private static List<String> join(List<Box> lines) {
        List<String> texts = new ArrayList<>();
        Box row = null;
        for (Box line : lines) {
            Box own = row(line);
            if (own != null && own == row) {
                int last = texts.size() - 1;
                texts.set(last, texts.get(last) + "\t" + line.text);
            } else {
                texts.add(line.text);
            }
            row = own;
        }
        return texts;
    }

    private static Box row(Box line) {
        Box cell = line.parent;
        boolean alone = cell.children.size() == 1
                && (cell.element.normalName().equals("td")
                        || cell.element.normalName().equals("th"));
        boolean inRow =
                alone && cell.parent != null && cell.parent.element.normalName().equals("tr");
        return inRow && line.text.length() <= LONGEST_PHRASE ? cell.parent : null;
    }
}
