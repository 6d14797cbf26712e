package org.newsclaims.engine.model;

import java.util.Objects;

/**
 * The resolved source of a statement.
 *
 * @param id id that follows from type and name alone; never null
 * @param name fullest name known, without titles: "Vladimir Putin", "White House", "senior administration official"
 * @param type what it is
 * @param mention the words of the article that stand for it here: "he", "the Russian president"
 * @param speaksFor whom it speaks for by office as far as the article's own words tell, or null; never itself
 */
public record Speaker(String id, String name, SpeakerType type, String mention, Principal speaksFor) {
    public Speaker {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(mention, "mention");
        if (speaksFor != null && speaksFor.id().equals(id)) {
            throw new IllegalArgumentException("nobody is their own spokesman: " + id);
        }
    }

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

    /** One of whom nothing says that they speak for another. */
    public Speaker(String id, String name, SpeakerType type, String mention) {
        this(id, name, type, mention, null);
    }

    /** The same, where other words stand for it; for whom it speaks is not told with it. */
    public Speaker mentionedAs(String words) {
        return new Speaker(id, name, type, words);
    }

    /** The same, speaking for another; {@code principal} may be null, and is passed over where it is the speaker. */
    public Speaker speakingFor(Principal principal) {
        return new Speaker(
                id, name, type, mention, principal != null && principal.id().equals(id) ? null : principal);
    }
}
