package org.newsclaims.claims.views.projection;

import java.util.List;
import org.newsclaims.claims.views.domain.Wording;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.claims.views.reading.StatementMapper;
import org.newsclaims.engine.merging.ClaimIds;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;

/**
 * A statement of a version of an article that does not count (any more): what its id, and that of the claim it would
 * found, are led on by.
 *
 * @param id statement id
 * @param revision the version it stands in
 * @param articleId the article
 * @param founderClaimId the id of the claim it would found
 * @param wording as {@link Wording} gives it
 * @param speakerIds its speakers as that article alone tells them, each once, in their order
 */
public record FormerStatement(
        String id, String revision, String articleId, String founderClaimId, String wording, List<String> speakerIds) {
    public FormerStatement {
        speakerIds = List.copyOf(speakerIds);
    }

    static List<FormerStatement> of(Reading reading) {
        return reading.found().stream()
                .map(found -> of(found, reading.revision()))
                .toList();
    }

    static List<FormerStatement> of(ArticleChange.Arrived arrived) {
        return of(arrived.reading());
    }

    private static FormerStatement of(Statement found, String revision) {
        return new FormerStatement(
                found.id(),
                revision,
                found.articleId(),
                ClaimIds.foundedBy(found.id()),
                Wording.of(found.text(), StatementMapper.code(found.polarity())),
                found.speakers().stream().map(Speaker::id).distinct().toList());
    }
}
