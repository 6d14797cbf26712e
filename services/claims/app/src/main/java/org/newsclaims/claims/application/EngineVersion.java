package org.newsclaims.claims.application;

import java.util.Objects;

/**
 * Which engine made a generation of views. The same version makes the same views of the same log.
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
