package org.newsclaims.claims.views.domain;

import java.time.Instant;
import java.util.Objects;
import org.newsclaims.records.ClaimChanged.Change;
import org.newsclaims.records.view.ClaimView;

/**
 * A change of a claim before it has its place in the feed.
 *
 * @param change what happened
 * @param head the claim as it is now; when withdrawn, as it last was
 * @param claim the claim; null when withdrawn
 * @param causedAt when the newest article event behind the change was accepted
 */
public record ClaimTurn(Change change, ClaimHead head, ClaimView claim, Instant causedAt) {
    public ClaimTurn {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(causedAt, "causedAt");
        if ((claim == null) != (change == Change.WITHDRAWN)) {
            throw new IllegalArgumentException("a claim comes with every change but its withdrawal");
        }
    }
}
