package org.newsclaims.claims.views.projection;

import java.time.Instant;
import java.util.List;
import org.newsclaims.records.view.StatementView;

/**
 * One statement of the views.
 *
 * @param view the statement
 * @param position its place among the statements of its article, from 0
 * @param founderClaimId the id of the claim it would found
 * @param outlet outlet of its article, or null
 * @param publishedAt publication of its article, or null
 * @param wording as {@link org.newsclaims.claims.views.domain.Wording} gives it
 * @param speakerIds by place among its speakers: the id each has as far as this article alone tells
 * @param doc the statement as JSON
 */
public record StatementRow(
        StatementView view,
        int position,
        String founderClaimId,
        String outlet,
        Instant publishedAt,
        String wording,
        List<String> speakerIds,
        String doc) {
    public StatementRow {
        speakerIds = List.copyOf(speakerIds);
    }

    /** The words to find it by: what is read of it, and the names of its speakers, whatever the passage calls them. */
    public String search() {
        return SearchedWords.of(view);
    }
}
