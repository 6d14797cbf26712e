package org.newsclaims.engine.speaker;

import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/**
 * Names that follow the body where somebody holds an office without a comma: "head of the Harbour Union | Nils Brandt",
 * "undersecretary for Fisheries | Mr. Holm", "a student at the University of Tarn | Lena Vik".
 */
final class PostedNames {
    private static final Vocabulary AT = Vocabulary.of("of for at with in on from");
    private static final Vocabulary HONORIFICS = Vocabulary.of("mr mr. mrs mrs. ms ms. dr dr.");
    /** Of a body, and otherwise no people: "head of the union". */
    private static final Vocabulary HEADS = Vocabulary.of("head chair boss");

    private static final Vocabulary SAINTS = Vocabulary.of("st st. saint san santa");
    /** Words between an office and the name of who holds it. */
    private static final int OFFICE_WORDS = 14;

    private static final int LONGEST_NAME = 4;

    private final Lexicons lexicons;

    PostedNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** Where the name of a person begins behind that of a body, or the end of the words where none does. */
    int in(Page page, Range words) {
        for (int i = words.from() + 1; i < words.to() - 1; i++) {
            boolean name = HONORIFICS.has(page.lower(i)) || isName(page, new Range(i, words.to()));
            if (name && isBodyWord(page, i - 1) && isOfficeAt(page, new Range(words.from(), i))) {
                return i;
            }
        }
        return words.to();
    }

    /** "Nils Brandt", not "Lincoln Memorial". */
    private boolean isName(Page page, Range words) {
        if (words.length() > LONGEST_NAME
                || !lexicons.givenNames().has(page.lower(words.from()))
                || lexicons.isPlace(page.form(words.from()))) {
            return false;
        }
        int last = words.to() - 1;
        return !lexicons.institutions().isKeyword(page.lower(last))
                && !lexicons.isPlace(page.form(last))
                && (!Capitals.isOrdinary(page.lower(last)) || words.length() > 2);
    }

    private boolean isBodyWord(Page page, int word) {
        return page.capitalised(word)
                && page.word(word)
                && !SAINTS.has(page.lower(word))
                && !lexicons.givenNames().has(page.lower(word))
                && !isOffice(page.lower(word));
    }

    /** Whether somebody holds an office there: "director of the Tarn chapter of the Council on Trade". */
    private boolean isOfficeAt(Page page, Range body) {
        boolean at = false;
        for (int i = body.to() - 1; i >= Math.max(0, body.to() - OFFICE_WORDS); i--) {
            boolean told = page.word(i) || page.form(i).equals("-");
            if (!told || page.sentence(i) != page.sentence(body.from())) {
                return false;
            }
            if (at && isOffice(page.lower(i))) {
                return true;
            }
            at |= AT.has(page.lower(i));
        }
        return false;
    }

    private boolean isOffice(String word) {
        return HEADS.has(word)
                || lexicons.titles().has(word)
                || lexicons.roles().isOfOnePerson(word);
    }
}
