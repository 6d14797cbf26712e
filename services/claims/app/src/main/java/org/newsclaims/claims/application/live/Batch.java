package org.newsclaims.claims.application.live;

import java.util.List;
import org.newsclaims.claims.application.reading.ArticleChange;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.DeadLetter;

/**
 * Consecutive records of some partitions, read.
 *
 * @param generation the generation whose positions the steps start from
 * @param steps how far it takes each partition; never empty
 * @param changes what the records change
 * @param poison records that could not be read
 */
public record Batch(int generation, List<Advance> steps, List<ArticleChange> changes, List<DeadLetter> poison) {
    public Batch {
        steps = List.copyOf(steps);
        changes = List.copyOf(changes);
        poison = List.copyOf(poison);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a batch goes somewhere");
        }
    }
}
