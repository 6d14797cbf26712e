package org.newsclaims.query.application;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Port to the articles of the read model. */
public interface ArticleStore {
    /**
     * One article.
     *
     * @param doc {@code ArticleView} as JSON without text; null when retracted
     * @param text its text; null when retracted
     * @param publishedAt or null
     * @param erased retracted for good
     */
    record Found(String doc, String text, Instant publishedAt, boolean erased) {
        public boolean retracted() {
            return doc == null;
        }
    }

    CompletionStage<Optional<Found>> article(String id);

    /** Those of the ids that the views know by now, retracted ones included. */
    CompletionStage<Set<String>> projected(Collection<String> ids);
}
