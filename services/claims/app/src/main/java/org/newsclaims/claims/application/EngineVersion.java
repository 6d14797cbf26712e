package org.newsclaims.claims.application;

import java.util.Objects;

/**
 * What made a generation of views: the engine and all else that they follow from. The same version makes the same views of
 * the same log.
 *
 * @param value never empty
 */
public record EngineVersion(String value) {
    public EngineVersion {
        if (Objects.requireNonNull(value, "value").isBlank()) {
            throw new IllegalArgumentException("an engine version says something");
        }
    }
}
