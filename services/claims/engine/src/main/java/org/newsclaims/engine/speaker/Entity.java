package org.newsclaims.engine.speaker;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.newsclaims.engine.lexicon.Gender;
import org.newsclaims.engine.model.SpeakerType;

/**
 * Somebody or something with a name in the article.
 *
 * @param name fullest name, without titles
 * @param type person or organization
 * @param gender of a person
 * @param roles offices the article gives a person, in lower case: "president"
 * @param countries usual names of the countries it is tied to
 */
record Entity(String name, SpeakerType type, Gender gender, Set<String> roles, Set<String> countries) {
    Entity {
        roles = Set.copyOf(roles);
        countries = Set.copyOf(countries);
    }

    boolean isPerson() {
        return type == SpeakerType.PERSON;
    }

    /** The single words of its offices: "prime", "minister". */
    Stream<String> roleWords() {
        return roles.stream().flatMap(role -> Arrays.stream(role.split(" ")));
    }
}
