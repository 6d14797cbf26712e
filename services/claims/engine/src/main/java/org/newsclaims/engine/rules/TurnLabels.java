package org.newsclaims.engine.rules;

import java.util.Locale;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * Reads the labels that turns of speech open with: "HOLT:", "[12:04] Lena Holt:", "SEN. LENA HOLT (D-OH), CANDIDATE:",
 * "Q:", "Speaker 1:".
 */
final class TurnLabels {
    private static final int LONGEST = 14;
    private static final Vocabulary ASKING = Vocabulary.of("q question interviewer");
    private static final Vocabulary GENERIC = Vocabulary.of("q a question answer interviewer speaker");

    private final Page page;

    TurnLabels(Page page) {
        this.page = page;
    }

    /** Where the colon after a label stands that begins with these words, or -1. */
    int colon(Range words) {
        int from = afterStamp(words);
        int limit = Math.min(words.to() - 1, from + LONGEST);
        boolean shouted = upper(page.form(from));
        boolean open = false;
        if (page.lower(from).equals("dear") || page.form(from).equals("(")) {
            return -1; // a letter names whom it is to, brackets hold what belongs to a picture
        }
        for (int i = from; i < limit; i++) {
            String form = page.form(i);
            if (form.equals(":")) {
                return i > from && (shouted || isLabel(from, i)) ? i : -1;
            }
            boolean generic = i == from + 1 && GENERIC.has(page.lower(from)) && form.equals(".");
            if (generic) {
                return i;
            }
            open = form.equals("(") || open && !form.equals(")");
            boolean sign = form.equals(".") || form.equals(",") || form.equals("(") || form.equals(")");
            boolean fits = shouted ? upper(form) : page.capitalised(i) || i > from && isNumber(form);
            if (!sign && !open && !fits) {
                return -1;
            }
        }
        return -1;
    }

    /** The name in a label, without time stamp, brackets and what follows a comma. */
    Range name(Range label) {
        int from = afterStamp(label);
        int to = from;
        while (to < label.to() && !page.form(to).equals("(") && !page.form(to).equals(",")) {
            to++;
        }
        return to > from ? new Range(from, to) : label;
    }

    /** Whether the label before that sign stands for whoever asks. */
    boolean asks(int colon) {
        return ASKING.has(page.lower(colon - 1));
    }

    /** "Lena Holt", "Speaker 1", "Q"; a single common word is a heading as often as a name. */
    private boolean isLabel(int from, int colon) {
        return GENERIC.has(page.lower(from)) || colon - from > 1 && colon - from < 5 && page.capitalised(from + 1);
    }

    private int afterStamp(Range words) {
        int i = words.from();
        boolean bracketed = page.form(i).equals("[") || page.form(i).equals("(");
        int first = bracketed ? i + 1 : i;
        int end = first;
        while (end < words.to()
                && end < first + 6
                && (isNumber(page.form(end)) || page.form(end).equals(":"))) {
            end++;
        }
        boolean closed = page.form(end).equals("]") || page.form(end).equals(")");
        boolean stamp = end > first && (!bracketed || closed);
        return stamp ? bracketed ? end + 1 : end : i;
    }

    private static boolean isNumber(String form) {
        return !form.isEmpty() && Character.isDigit(form.charAt(0));
    }

    private static boolean upper(String word) {
        return !word.isEmpty() && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.codePointAt(0));
    }
}
