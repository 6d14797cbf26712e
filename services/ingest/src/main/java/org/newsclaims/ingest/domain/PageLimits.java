package org.newsclaims.ingest.domain;

import java.time.Duration;
import java.util.Objects;

/**
 * How much work a page may make, whatever its markup.
 *
 * @param depth elements inside each other; what lies deeper is read as if it lay at this depth, at least 16
 * @param elements elements and comments that a page may hold
 * @param memory bytes that making its elements may take, those that its markup leaves a browser to add included
 * @param time CPU time for making its elements
 */
public record PageLimits(int depth, int elements, long memory, Duration time) {
    public PageLimits {
        Objects.requireNonNull(time, "time");
        if (depth < 16 || elements < 1 || memory < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("pages need a depth of 16, an element, some memory and some time");
        }
    }
}
