package org.newsclaims.claims.application.run;

import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.records.ArticleEvent;

/**
 * Reads articles on the engine's threads, with all that the fold will ask of each alone: one thread folds, and everybody
 * waits for it. Thread-safe.
 *
 * @param reader the engine
 * @param projector folds what is read
 */
public record AheadReader(ArticleReader reader, Projector projector) {
    /** What the event changes. */
    public ArticleChange read(ArticleEvent event) {
        ArticleChange change = reader.read(event);
        projector.expect(change);
        return change;
    }
}
