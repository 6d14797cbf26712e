package org.newsclaims.engine.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Common nouns for people and bodies that speak. Immutable. */
public final class RoleNouns {
    private final WordTable<RoleNoun> nouns;

    private RoleNouns(Map<String, RoleNoun> nouns) {
        this.nouns = WordTable.of(nouns);
    }

    public static RoleNouns standard() {
        return Standard.ROLES;
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final RoleNouns ROLES = read();
    }

    private static RoleNouns read() {
        Map<String, RoleNoun> nouns = new HashMap<>();
        for (String line : WordList.read("roles.txt")) {
            String[] fields = line.split(" ");
            RoleNoun.Sort sort = RoleNoun.Sort.of(fields[1].charAt(0));
            String noun = fields[0].toLowerCase(Locale.ROOT);
            nouns.putIfAbsent(plural(noun), new RoleNoun(noun, sort, true));
            nouns.put(noun, new RoleNoun(noun, sort, false));
        }
        nouns.put("people", new RoleNoun("person", RoleNoun.Sort.GROUP, true));
        return new RoleNouns(nouns);
    }

    /** @param word in lower case, singular or plural */
    public Optional<RoleNoun> find(String word) {
        return Optional.ofNullable(nouns.get(word));
    }

    /** Whether a word, as for {@link #find}, stands for one person, by what he is or by his office. */
    public boolean isOfOnePerson(String word) {
        return find(word).filter(RoleNoun::isOfOnePerson).isPresent();
    }

    private static String plural(String noun) {
        if (noun.endsWith("man") && !noun.equals("german")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("y") && !noun.matches(".*[aeou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|sh|ch|x)") ? noun + "es" : noun + "s";
    }
}
