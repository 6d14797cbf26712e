package org.newsclaims.query.domain;

import org.newsclaims.records.view.ClaimView;

/**
 * Which claims of an event; every null means no restriction.
 *
 * @param speaker id or name
 * @param outlet outlet that carries it
 * @param minOutlets least number of distinct outlets, or null
 * @param minConfidence least confidence of its best occurrence, in [0, 1], or null
 */
public record ClaimFilter(
        String speaker,
        String outlet,
        String polarity,
        String form,
        String kind,
        Integer minOutlets,
        Double minConfidence) {
    /** The part that looks only at what does not change with time: who, polarity, kind. */
    public ClaimFilter unchanging() {
        return new ClaimFilter(speaker, null, polarity, null, kind, null, null);
    }

    /** Whether a claim passes the other part. */
    public boolean passes(ClaimView claim) {
        return (outlet == null || claim.outlets().contains(outlet))
                && (form == null || form.equals(claim.form()))
                && (minOutlets == null || claim.outlets().size() >= minOutlets)
                && (minConfidence == null
                        || claim.occurrences().stream().anyMatch(o -> o.confidence() >= minConfidence));
    }
}
