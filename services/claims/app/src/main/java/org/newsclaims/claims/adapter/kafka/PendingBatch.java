package org.newsclaims.claims.adapter.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.run.LoggedChange;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.DeadLetter;
import org.newsclaims.claims.views.reading.ArticleChange;

/**
 * A batch whose articles are still being read.
 *
 * @param epoch since when the consumer reads without a break; a batch of an earlier one is void
 * @param generation the generation whose positions it starts from
 * @param steps how far it takes each partition
 * @param extractions its records, in log order
 */
record PendingBatch(long epoch, int generation, List<Advance> steps, List<Extraction> extractions) {
    PendingBatch {
        steps = List.copyOf(steps);
        extractions = List.copyOf(extractions);
    }

    /** Waits for the engine. Whatever a record did to it harms that record alone. */
    Batch await() throws InterruptedException {
        List<LoggedChange> changes = new ArrayList<>();
        List<DeadLetter> poison = new ArrayList<>();
        for (Extraction extraction : extractions) {
            try {
                ArticleChange change = extraction.change().get();
                if (change != null) {
                    changes.add(new LoggedChange(extraction.position(), change));
                }
            } catch (ExecutionException e) {
                poison.add(
                        new DeadLetter(extraction.position(), extraction.articleId(), FailureCause.of(e.getCause())));
            }
        }
        return new Batch(generation, steps, changes, poison);
    }
}
