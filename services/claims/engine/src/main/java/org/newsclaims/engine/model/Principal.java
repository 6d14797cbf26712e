package org.newsclaims.engine.model;

import java.util.Objects;

/**
 * Whom a speaker speaks for.
 *
 * @param id the id it has, or would have, as a speaker; never null
 * @param name fullest name known, without titles
 * @param type what it is
 */
public record Principal(String id, String name, SpeakerType type) {
    public Principal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /** The same one as a speaker. */
    public static Principal of(Speaker speaker) {
        return new Principal(speaker.id(), speaker.name(), speaker.type());
    }
}
