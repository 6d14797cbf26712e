package org.newsclaims.engine.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Well-known institutions, each under one name. */
public final class Institutions {
    private final Map<String, String> names = new HashMap<>();
    private final Vocabulary keywords = Vocabulary.read("organizations.txt");

    private Institutions() {}

    public static Institutions standard() {
        Institutions institutions = new Institutions();
        for (String line : WordList.read("institutions.txt")) {
            String[] sides = line.split("=");
            String name = sides[0].strip();
            institutions.names.put(name.toLowerCase(Locale.ROOT), name);
            if (sides.length > 1) {
                for (String other : sides[1].split(",")) {
                    institutions.names.put(other.strip().toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return institutions;
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
