package org.newsclaims.query.domain.filter;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from first instant, or null for no bound
 * @param before first instant that no longer belongs, or null for no bound
 */
public record TimeRange(Instant from, Instant before) {
    public boolean unbounded() {
        return from == null && before == null;
    }
}
