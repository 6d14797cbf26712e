package org.newsclaims.claims.views.projection;

import java.util.Objects;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.records.view.ArticleView;

/**
 * One article of the views.
 *
 * @param id article id
 * @param version the version that counts
 * @param eventId the event it is in, or null
 * @param founderEventId the id of the event it would found
 * @param origin the story it is a copy of, or null
 * @param view the article without its text; null when withdrawn
 * @param doc that view as JSON; null when withdrawn
 * @param traits what grouping goes by in it, as JSON; null when withdrawn
 * @param reading what was found in it; null when withdrawn
 */
public record ArticleRow(
        String id,
        Version version,
        String eventId,
        String founderEventId,
        String origin,
        ArticleView view,
        String doc,
        String traits,
        Reading reading) {
    public ArticleRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(founderEventId, "founderEventId");
    }
}
