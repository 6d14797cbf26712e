package org.newsclaims.query.domain.filter;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import org.newsclaims.records.view.ClaimView;

/** Orders of the claims of an event; ties are broken by their place in it. */
public enum ClaimSort {
    /** The order of the event: speaker by speaker as they are first heard. */
    PLACE(null),
    /** Most independent origins first. */
    CORROBORATED(claim -> claim.corroboration().origins()),
    /** Most outlets first. */
    OUTLETS(claim -> claim.corroboration().outlets()),
    /** Most conflicts first. */
    DISPUTED(claim -> claim.conflicts().size()),
    /** First reported first. */
    FIRST(null),
    /** Last reported first. */
    NEWEST(null);

    private final ToIntFunction<ClaimView> number;

    ClaimSort(ToIntFunction<ClaimView> number) {
        this.number = number;
    }

    /** Compares claims; stable sorting keeps the place among equals. */
    public Comparator<ClaimView> comparator() {
        if (number != null) {
            return Comparator.comparingInt(number).reversed();
        }
        return switch (this) {
            case FIRST -> Comparator.comparing(
                    ClaimView::firstReportedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
            case NEWEST -> Comparator.comparing(
                    ClaimView::firstReportedAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder()));
            default -> (a, b) -> 0;
        };
    }
}
