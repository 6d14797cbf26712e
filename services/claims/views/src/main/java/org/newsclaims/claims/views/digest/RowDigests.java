package org.newsclaims.claims.views.digest;

import java.util.function.BiConsumer;

/** A generation seen as rows: each with its key and a digest of everything in it. */
public interface RowDigests {
    /** The tables that make up the views; what is derived for searching is left out. */
    enum Table {
        ARTICLE,
        ARTICLE_VERSION,
        EVENT,
        CLAIM,
        STATEMENT,
        STATEMENT_SPEAKER,
        SPEAKER,
        DEPARTED,
        FORMER_STATEMENT
    }

    /**
     * Visits all rows of a table in ascending order of their keys, compared by code point.
     *
     * <p>A row's digest is {@link org.newsclaims.claims.views.domain.DocumentDigest} over its columns joined by U+001F, with
     * U+001E for null; times are milliseconds since the epoch, lists are joined by U+001D.
     */
    void visit(Table table, BiConsumer<String, String> keyAndDigest);
}
