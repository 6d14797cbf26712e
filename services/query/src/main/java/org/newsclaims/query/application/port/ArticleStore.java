package org.newsclaims.query.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.ArticleVersion;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;
import org.newsclaims.query.domain.VersionText;
import org.newsclaims.query.domain.feed.FeedRange;
import org.newsclaims.query.domain.filter.ArticleFilter;

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

    /**
     * Articles without text, by id: without a lower bound of the range all that pass; with one what changed since, and some
     * that changed right before, retracted ones and such that do not pass without {@code doc}.
     */
    CompletionStage<ListPage<Turn>> articles(ArticleFilter filter, FeedRange range, Slice slice);

    /** All that pass by id as they are stored, {@code ArticleView}s without text as JSON. */
    CompletionStage<ItemLines> lines(ArticleFilter filter, Slice slice);

    /** What happened to an article, newest first; up to {@code asOf} unless null, when undated versions are left out. */
    CompletionStage<ListPage<ArticleVersion>> versions(String id, Instant asOf, Slice slice);

    /** One entry of that history with its text; empty when there is no such article or revision. */
    CompletionStage<Optional<VersionText>> version(String id, String revision);

    /**
     * What somebody waits for until the views know it.
     *
     * @param revision the version of that article, as ingest answered it; null for any
     */
    record Awaited(String articleId, String revision) {}

    /** Those that the views know by now, in retracted articles too, and whatever was of an erased one. */
    CompletionStage<Set<Awaited>> projected(Collection<Awaited> awaited);
}
