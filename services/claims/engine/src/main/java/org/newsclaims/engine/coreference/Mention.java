package org.newsclaims.engine.coreference;

import java.util.Set;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.page.Range;

/**
 * Words of an article that stand for somebody or something.
 *
 * @param words all of them
 * @param head the main word
 * @param kind how they stand for it
 * @param sort what it seems to be
 * @param gender of a person
 * @param plural whether several are meant
 * @param place where in its clause it stands
 * @param name of the named one, the same for all who share it; null without a name
 * @param nouns what it is called, in lower case, the head noun first; of a name, offices too
 * @param describing the words before the main one, in lower case: "career army" of "the career army officer";
 *     empty where it does not look back
 * @param told names that stand in what it says, empty when it does not speak: whoever speaks hardly calls himself by name
 * @param site where in the article it stands
 */
public record Mention(
        Range words,
        int head,
        Kind kind,
        Sort sort,
        Gender gender,
        boolean plural,
        Place place,
        String name,
        Set<String> nouns,
        Set<String> describing,
        Set<String> told,
        Site site) {
    /** Whether it may take up somebody mentioned before. */
    public boolean looksBack() {
        return kind == Kind.DEFINITE || kind.isPronoun();
    }

    /** Whether it is itself the source of something said, no part of that source. */
    boolean speaks() {
        return site.speaks();
    }

    /** How words stand for somebody. */
    public enum Kind {
        NAME,
        /** "The doctor", "this company". */
        DEFINITE,
        /** "Her doctor", "Alder's mayor". */
        OWNED,
        /** "A doctor", "doctors". */
        INDEFINITE,
        HE,
        SHE,
        IT,
        THEY;

        public boolean isPronoun() {
            return compareTo(HE) >= 0;
        }
    }

    /** What a mention seems to stand for. */
    public enum Sort {
        PERSON,
        GROUP,
        BODY,
        PLACE,
        PAPER,
        THING
    }

    /** Where a mention stands in its clause. */
    public enum Place {
        SUBJECT,
        OBJECT,
        OWNER,
        /** Of somebody: "her lawyer", "Alder's mayor". */
        PRINCIPAL,
        PREPOSITION,
        APPOSITION,
        OTHER
    }

    /**
     * Where a mention stands in the article.
     *
     * @param sentence its number
     * @param told how many sentences so far hold words outside quotations
     * @param paragraph its number
     * @param quote number of the quotation it lies in, or -1
     * @param governor the word it hangs on, or -1
     * @param above the subjects of the clauses it stands in, innermost first, itself left out
     * @param main whether it is subject of its whole sentence
     * @param saying number of the saying whose source it is in, or -1
     * @param said number of the saying whose content it is in, or -1
     * @param speaks whether it is the head of that source
     * @param quoted of a source, whether what it says is quoted: 2 wholly, 1 in part, else 0
     */
    public record Site(
            int sentence,
            int told,
            int paragraph,
            int quote,
            int governor,
            int[] above,
            boolean main,
            int saying,
            int said,
            boolean speaks,
            int quoted) {
        /** Sentences from another place to this one, those that are all quotation left out; 0 only within a sentence. */
        int after(Site other) {
            return sentence == other.sentence ? 0 : Math.max(1, told - other.told);
        }
    }
}
