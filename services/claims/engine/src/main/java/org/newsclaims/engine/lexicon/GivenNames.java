package org.newsclaims.engine.lexicon;

/** Given names of many countries with the gender they tell. */
public final class GivenNames {
    private final Vocabulary male = Vocabulary.read("male-names.txt");
    private final Vocabulary female = Vocabulary.read("female-names.txt");

    /** @param name in lower case */
    public boolean has(String name) {
        return male.has(name) || female.has(name);
    }

    /** @param name in lower case */
    public Gender gender(String name) {
        if (male.has(name) == female.has(name)) {
            return Gender.UNKNOWN;
        }
        return male.has(name) ? Gender.MALE : Gender.FEMALE;
    }
}
