package org.newsclaims.query.domain.filter;

import java.time.Instant;
import org.newsclaims.records.view.ClaimView;

/**
 * Which claims of an event; every null means no restriction.
 *
 * @param speaker id or name
 * @param q words as in a web search, over passages and speakers of its occurrences
 * @param outlet outlet that carries it
 * @param minOutlets least number of distinct outlets, or null
 * @param minOrigins least number of independent origins, or null
 * @param minConfidence least confidence of its best occurrence, in [0, 1], or null
 * @param conflict kind of conflict that it has, or {@link #ANY}
 * @param sort never null
 * @param asOf the time the words must have been published by, or null for now
 */
public record ClaimFilter(
        String speaker,
        String q,
        String outlet,
        String polarity,
        String form,
        String kind,
        Integer minOutlets,
        Integer minOrigins,
        Double minConfidence,
        String conflict,
        ClaimSort sort,
        Instant asOf) {
    /** Any kind of conflict. */
    public static final String ANY = "any";

    /** All claims of an event, in its order. */
    public static ClaimFilter all() {
        return new ClaimFilter(null, null, null, null, null, null, null, null, null, null, ClaimSort.PLACE, null);
    }

    /** The part that looks only at what does not change with time, in the order of the event. */
    public ClaimFilter unchanging() {
        return new ClaimFilter(speaker, q, null, polarity, null, kind, null, null, null, null, ClaimSort.PLACE, asOf);
    }

    /** Whether a claim passes the other part. */
    public boolean passes(ClaimView claim) {
        return (outlet == null || claim.outlets().contains(outlet))
                && (form == null || form.equals(claim.form()))
                && (minOutlets == null || claim.outlets().size() >= minOutlets)
                && (minOrigins == null || claim.corroboration().origins() >= minOrigins)
                && (conflict == null
                        || claim.conflicts().stream().anyMatch(c -> conflict.equals(ANY) || conflict.equals(c.kind())))
                && (minConfidence == null
                        || claim.occurrences().stream().anyMatch(o -> o.confidence() >= minConfidence));
    }
}
