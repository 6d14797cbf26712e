package org.newsclaims.engine.identity;

import java.util.Set;

/**
 * What an article calls somebody besides the name.
 *
 * @param name as printed, without titles
 * @param role the noun, see {@link SameWords}; empty when only a body is told ("Ana Ruiz of the Alder Trust")
 * @param words what tells more of the role: "harrison", "county"
 */
record Calling(String name, String role, Set<String> words) {
    Calling {
        words = Set.copyOf(words);
    }
}
