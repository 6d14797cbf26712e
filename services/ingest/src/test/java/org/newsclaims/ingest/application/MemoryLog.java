package org.newsclaims.ingest.application;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;

/** A log that is a list, for tests of what comes before the log. Thread-safe. */
public final class MemoryLog implements ArticleLog {
    /** What was appended, in order. */
    public final List<ArticleReceived> articles = new CopyOnWriteArrayList<>();

    @Override
    public CompletionStage<Void> append(ArticleEvent event) {
        articles.add((ArticleReceived) event);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Integer> erase(ArticleId article) {
        throw new UnsupportedOperationException();
    }
}
