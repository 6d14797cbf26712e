package org.newsclaims.engine.model;

import java.util.Objects;

/**
 * The resolved source of a statement.
 *
 * @param id id that follows from type and name alone; never null
 * @param name fullest name known, without titles: "Vladimir Putin", "White House", "senior administration official"
 * @param type what it is
 * @param mention the words of the article that stand for it here: "he", "the Russian president"
 */
public record Speaker(String id, String name, SpeakerType type, String mention) {
    public Speaker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(mention, "mention");
    }
}
