package org.newsclaims.claims.views.projection;

/** Writes the documents of the views: equal values give equal bytes, on every machine. */
@FunctionalInterface
public interface Documents {
    /** A view of {@code org.newsclaims.records.view} as JSON. */
    String of(Record view);
}
