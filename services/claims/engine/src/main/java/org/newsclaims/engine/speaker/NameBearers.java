package org.newsclaims.engine.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who of an article's people bears a name of one word: a surname, or a given name alone as features use it. */
final class NameBearers {
    private final Map<String, List<PersonNotes>> surnames = new HashMap<>();
    private final Map<String, List<PersonNotes>> givenNames = new HashMap<>();

    NameBearers(Collection<PersonNotes> people) {
        for (PersonNotes notes : people) {
            String surname = key(notes.surname());
            String first = FullNames.firstWord(notes.name());
            surnames.computeIfAbsent(surname, name -> new ArrayList<>()).add(notes);
            if (!first.equals(surname)) {
                boolean family = CastReader.FAMILY_FIRST.has(first);
                (family ? surnames : givenNames)
                        .computeIfAbsent(first, name -> new ArrayList<>())
                        .add(notes);
            }
        }
    }

    /** Those of that surname, in text order. */
    List<PersonNotes> ofSurname(String name) {
        return surnames.getOrDefault(key(name), List.of());
    }

    /** The only one of that given name; empty where several bear it or nobody does. */
    Optional<PersonNotes> ofGivenName(String name) {
        List<PersonNotes> bearers = givenNames.getOrDefault(key(name), List.of());
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
