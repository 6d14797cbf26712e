package org.newsclaims.claims.domain;

import java.util.Objects;

/**
 * One set of all views.
 *
 * @param id from 1
 * @param engineVersion which engine made it
 * @param state what it is for
 */
public record Generation(int id, String engineVersion, State state) {
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
