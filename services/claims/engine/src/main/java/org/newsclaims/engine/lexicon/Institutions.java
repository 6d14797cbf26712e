package org.newsclaims.engine.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Well-known institutions, each under one name. */
public final class Institutions {
    private final WordTable<String> names;
    private final Vocabulary keywords = Vocabulary.read("organizations.txt");

    private Institutions(Map<String, String> names) {
        this.names = WordTable.of(names);
    }

    public static Institutions standard() {
        Map<String, String> names = new HashMap<>();
        for (String line : WordList.read("institutions.txt")) {
            String[] sides = line.split("=");
            String name = sides[0].strip();
            names.put(name.toLowerCase(Locale.ROOT), name);
            if (sides.length > 1) {
                for (String other : sides[1].split(",")) {
                    names.put(other.strip().toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return new Institutions(names);
    }

    /** Its usual name, when the printed one is listed. */
    public Optional<String> usualName(String printed) {
        return Optional.ofNullable(names.get(printed.toLowerCase(Locale.ROOT)));
    }

    /** Whether a name with this last word is one of an organisation: "Ministry", "Times". */
    public boolean isKeyword(String lowerCaseWord) {
        return keywords.has(lowerCaseWord);
    }
}
