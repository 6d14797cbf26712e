package org.newsclaims.claims.views.projection;

import java.util.Objects;
import org.newsclaims.claims.views.domain.Version;

/**
 * How an article stands in the views.
 *
 * @param id article id
 * @param version the version that counts
 * @param eventId the event it is in, or null
 * @param eventSize how many articles that event holds; 0 without one
 * @param origin the story it is a copy of, or null
 * @param erasure the newest erasure of it, or null; nothing older than that may be remembered
 */
public record ArticleState(String id, Version version, String eventId, int eventSize, String origin, Version erasure) {
    public ArticleState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }
}
