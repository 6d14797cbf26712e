package org.newsclaims.http;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What one service tells the edge; produced as a bean by each.
 *
 * @param service its name in metrics: {@code newsclaims.SERVICE.refused}
 * @param access its tokens
 * @param harmful whether a call by this HTTP method takes a powerful token
 * @param audited whether an attempt at a call of this method and path is told in the audit when it is refused; what is done there
 *     writes its own {@link AuditEntry}
 * @param rate how many requests each caller may make; null for as many as they like
 * @param retryAfter how long callers are told to wait when what they asked may be granted later; at least a second
 * @param contentCodings those that bodies may be packed with, as {@code Accept-Encoding} names them; empty for none
 */
public record EdgeSettings(
        String service,
        Access access,
        Predicate<String> harmful,
        BiPredicate<String, String> audited,
        Rate rate,
        Duration retryAfter,
        String contentCodings) {
    public EdgeSettings {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(harmful, "harmful");
        Objects.requireNonNull(audited, "audited");
        Objects.requireNonNull(retryAfter, "retryAfter");
        Objects.requireNonNull(contentCodings, "contentCodings");
    }

    long retrySeconds() {
        return Math.max(1, retryAfter.toSeconds());
    }
}
