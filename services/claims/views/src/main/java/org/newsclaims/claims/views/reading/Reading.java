package org.newsclaims.claims.views.reading;

import java.util.List;
import java.util.Objects;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;

/**
 * All that follows from one version of an article alone, and all that grouping and merging ever ask of it.
 *
 * @param article the article
 * @param revision its revision
 * @param externalId the submitter's own id, or null
 * @param authors who wrote it, in the order of the page, or null when nobody is named
 * @param section part of the outlet it stands in, or null
 * @param found what it reports, in text order
 * @param fingerprint what grouping compares
 */
public record Reading(
        Article article,
        String revision,
        String externalId,
        List<String> authors,
        String section,
        List<Statement> found,
        Fingerprint fingerprint) {
    public Reading {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(revision, "revision");
        authors = authors == null ? null : List.copyOf(authors);
        found = List.copyOf(found);
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
