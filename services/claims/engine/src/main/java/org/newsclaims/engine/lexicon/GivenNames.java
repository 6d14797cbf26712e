package org.newsclaims.engine.lexicon;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Given names of many countries with the gender they tell. */
public final class GivenNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Vocabulary male = Vocabulary.read("male-names.txt");
    private final Vocabulary female = Vocabulary.read("female-names.txt");

    /** @param name in lower case; accents do not count */
    public boolean has(String name) {
        String plain = plain(name);
        return male.has(plain) || female.has(plain);
    }

    /** @param name in lower case; accents do not count */
    public Gender gender(String name) {
        String plain = plain(name);
        if (male.has(plain) == female.has(plain)) {
            return Gender.UNKNOWN;
        }
        return male.has(plain) ? Gender.MALE : Gender.FEMALE;
    }

    private static String plain(String name) {
        if (name.chars().allMatch(c -> c < 0x80)) {
            return name;
        }
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
