package org.newsclaims.ingest.application;

import java.util.concurrent.CompletionStage;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleId;

/** The log of article events. Thread-safe; calls may block for a moment, so not for event loops. */
public interface ArticleLog {
    /**
     * Appends an event.
     *
     * @return completes once every in-sync replica has it; fails with a {@code Refusal} when that is not known to be so
     */
    CompletionStage<Void> append(ArticleEvent event);

    /**
     * Takes every version of an article out of the log that is in it now.
     *
     * @return how many there were; fails with a {@code Refusal} when not all are known to be out
     */
    CompletionStage<Integer> erase(ArticleId article);
}
