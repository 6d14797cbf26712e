package org.newsclaims.engine.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Given names of many countries with the gender they tell. */
public final class GivenNames {
    /** Unknown of those that men and women have. */
    private final WordTable<Gender> genders;

    public GivenNames() {
        Map<String, Gender> read = new HashMap<>();
        read("male-names.txt", Gender.MALE, read);
        read("female-names.txt", Gender.FEMALE, read);
        genders = WordTable.of(read);
    }

    private static void read(String list, Gender gender, Map<String, Gender> genders) {
        for (String line : WordList.read(list)) {
            for (String name : line.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
                genders.merge(name, gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
            }
        }
    }

    /** @param name in lower case; accents do not count */
    public boolean has(String name) {
        return genders.has(Accents.without(name));
    }

    /** @param name in lower case; accents do not count */
    public Gender gender(String name) {
        Gender told = genders.get(Accents.without(name));
        return told == null ? Gender.UNKNOWN : told;
    }
}
