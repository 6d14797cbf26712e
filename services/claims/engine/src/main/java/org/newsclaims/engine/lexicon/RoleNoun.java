package org.newsclaims.engine.lexicon;

/**
 * A noun for somebody or something that speaks.
 *
 * @param lemma singular
 * @param sort what it stands for
 * @param plural whether the word was in the plural
 */
public record RoleNoun(String lemma, Sort sort, boolean plural) {
    /** Whether it stands for people one by one, by what they are or by their office: no group, body or text. */
    public boolean isOfPeople() {
        return sort == Sort.PERSON || sort == Sort.OFFICE;
    }

    /** Whether it stands for one person. */
    public boolean isOfOnePerson() {
        return isOfPeople() && !plural;
    }

    /** Whether it stands for one body: "bank", but not "banks". */
    public boolean isOfOneBody() {
        return sort == Sort.ORGANIZATION && !plural;
    }

    /** What such a noun stands for. */
    public enum Sort {
        PERSON('P'),
        /** An office that one known person holds: "president". */
        OFFICE('L'),
        GROUP('G'),
        ORGANIZATION('O'),
        /** A text or outlet: "poll", "newspaper". */
        MEDIUM('M');

        private final char letter;

        Sort(char letter) {
            this.letter = letter;
        }

        static Sort of(char letter) {
            for (Sort sort : values()) {
                if (sort.letter == letter) {
                    return sort;
                }
            }
            throw new IllegalArgumentException("no such sort: " + letter);
        }
    }
}
