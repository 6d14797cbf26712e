package org.newsclaims.engine.speaker;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.syntax.BaseForms;

/** What capitals of one article are worth: at the head of a sentence and in headings every word has one. */
final class Capitals {
    /** Words with a small letter in news. */
    private static final Vocabulary ORDINARY = Vocabulary.read("ordinary-words.txt");

    /** What headings write with a small letter. */
    private static final Vocabulary SMALL = Vocabulary.of(
            "a an the and or but nor of to in on at by for from with as over into off up out vs via if than amid among"
                    + " after before about against 's n't not");

    static final BaseForms BASE_FORMS = new BaseForms();

    private static final int LONGEST_HEADING = 30;
    private static final int LONG_WORD = 4;

    private final Page page;
    private final BitSet headings = new BitSet();
    private final Set<String> within = new HashSet<>();

    Capitals(Page page) {
        this.page = page;
        for (int p = 0; p < page.paragraphCount(); p++) {
            headings.set(p, looksLikeHeading(page.paragraphRange(p)));
        }
        for (int i = 1; i < page.size(); i++) {
            boolean name = page.capitalised(i) && page.word(i - 1) && !page.opensSentence(i);
            if (name && !headings.get(page.paragraph(i))) {
                within.add(page.lower(i));
            }
        }
    }

    /** Whether nearly all words of a paragraph are capitalised: "Court Clears Mayor in Land Case". */
    boolean isHeading(int paragraph) {
        return paragraph >= 0 && headings.get(paragraph);
    }

    /** Whether the capital is only there because a sentence begins: "Footage showed", "Bridging the gap". */
    boolean isAccident(int word) {
        String lower = page.lower(word);
        boolean opens = page.opensSentence(word) || !page.word(word - 1);
        return opens && isOrdinary(lower) && !within.contains(lower);
    }

    /** Whether the word has a capital within some sentence of the article. */
    boolean isName(String lower) {
        return within.contains(lower);
    }

    /** Whether news write the word with a small letter. */
    static boolean isOrdinary(String lower) {
        return ORDINARY.has(lower) || lower.length() > 5 && (lower.endsWith("ing") || lower.endsWith("ly"));
    }

    /** The same of a plural: "acquaintances". */
    static boolean isOrdinaryForm(String lower) {
        return isOrdinary(lower) || isOrdinary(BASE_FORMS.of(lower));
    }

    private boolean looksLikeHeading(Range words) {
        boolean one = page.sentence(words.from()) == page.sentence(words.to() - 1);
        if (words.length() > LONGEST_HEADING || !one || isStopped(words)) {
            return false;
        }
        int capital = 0;
        int small = 0;
        for (int i = words.from(); i < words.to(); i++) {
            if (page.word(i) && page.form(i).length() >= LONG_WORD) {
                capital += page.capitalised(i) ? 1 : 0;
                small += page.capitalised(i) || Character.isDigit(page.form(i).charAt(0)) ? 0 : 1;
            }
        }
        return capital >= LONG_WORD && small <= capital / LONG_WORD;
    }

    /** "Doug Holm saw Lena Brandt.": ends with a stop, and more than its small words has a small letter. */
    private boolean isStopped(Range words) {
        boolean stopped = page.form(words.to() - 1).equals(".");
        for (int i = words.from(); stopped && i < words.to(); i++) {
            if (page.word(i) && Character.isLowerCase(page.form(i).charAt(0)) && !SMALL.has(page.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
