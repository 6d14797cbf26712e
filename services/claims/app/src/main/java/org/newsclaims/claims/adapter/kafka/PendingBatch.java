package org.newsclaims.claims.adapter.kafka;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.application.run.LoggedChange;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.DeadLetter;
import org.newsclaims.claims.domain.LogPartition;
import org.newsclaims.claims.views.reading.ArticleChange;

/**
 * Records that follow each other, to be taken into the views in one transaction.
 *
 * @param records in log order, of one epoch; never empty
 */
record PendingBatch(List<PendingRecord> records) {
    PendingBatch {
        records = List.copyOf(records);
    }

    /** Since when the consumer reads without a break. */
    long epoch() {
        return records.get(0).epoch();
    }

    /** How far it takes each partition. */
    List<Advance> steps() {
        Map<LogPartition, Advance> steps = new LinkedHashMap<>();
        for (PendingRecord record : records) {
            steps.merge(
                    record.step().partition(),
                    record.step(),
                    (first, next) -> new Advance(first.partition(), first.expected(), next.next()));
        }
        return List.copyOf(steps.values());
    }

    /** Waits for the engine. Whatever a record did to it harms that record alone. */
    Batch await() throws InterruptedException {
        List<LoggedChange> changes = new ArrayList<>();
        List<DeadLetter> poison = new ArrayList<>();
        for (PendingRecord record : records) {
            Extraction extraction = record.extraction();
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
        return new Batch(records.get(0).generation(), steps(), changes, poison);
    }
}
