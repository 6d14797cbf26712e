package org.newsclaims.ingest.application;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleRetracted;

/** Takes an article out of the views and, if asked, its text out of the log. Doing it again changes nothing more. */
public final class RetractArticle {
    private final ArticleLog log;
    private final SteadyClock clock;

    public RetractArticle(ArticleLog log, SteadyClock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The retraction, and how many versions were erased; null when that was not asked for. */
    public record Outcome(ArticleRetracted retraction, Integer versionsErased) {}

    /**
     * @param reason why, or null
     * @param erase whether the text goes from the log, too
     * @return completes once the log has all of it; fails with a {@code Refusal}, and asking again is then right
     */
    public CompletionStage<Outcome> retract(ArticleId article, String reason, boolean erase) {
        ArticleRetracted retraction = new ArticleRetracted(article, reason, erase, clock.next());
        // The retraction first: whoever reads the log must know why a version is missing.
        return log.append(retraction)
                .thenCompose(done -> erase ? log.erase(article) : CompletableFuture.completedFuture((Integer) null))
                .thenApply(versions -> new Outcome(retraction, versions));
    }
}
