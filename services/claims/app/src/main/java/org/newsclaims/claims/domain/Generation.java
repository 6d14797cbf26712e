package org.newsclaims.claims.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * One set of all views.
 *
 * @param id from 1
 * @param engineVersion which engine made it
 * @param state what it is for
 * @param retiredAt when another took its place; null while none did
 */
public record Generation(int id, String engineVersion, State state, Instant retiredAt) {
    /** What a generation is for. */
    public enum State {
        /** Being filled; nobody reads it. */
        BUILDING,
        /** The one that readers see. */
        ACTIVE,
        /** Was active once. */
        RETIRED
    }

    public Generation {
        Objects.requireNonNull(engineVersion, "engineVersion");
        Objects.requireNonNull(state, "state");
    }
}
