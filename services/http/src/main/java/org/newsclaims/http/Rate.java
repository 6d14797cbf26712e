package org.newsclaims.http;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How many requests under {@code /v1} one caller may make.
 *
 * @param requests in each period, and at once by a caller who made none in the last; at least 1
 * @param period at least a second
 */
public record Rate(int requests, Duration period) {
    public Rate {
        Objects.requireNonNull(period, "period");
        if (requests < 1 || period.toSeconds() < 1) {
            throw new IllegalArgumentException("at least one request in at least a second");
        }
    }

    /** As settings have it; null, for as many as anybody likes, where they name no number. */
    public static Rate of(OptionalInt requests, Duration period) {
        return requests.isEmpty() ? null : new Rate(requests.getAsInt(), period);
    }
}
