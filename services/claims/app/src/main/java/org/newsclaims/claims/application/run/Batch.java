package org.newsclaims.claims.application.run;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.DeadLetter;
import org.newsclaims.claims.views.reading.ArticleChange;

/**
 * Consecutive records of some partitions, read.
 *
 * @param generation the generation whose positions the steps start from
 * @param steps how far it takes each partition; never empty, never backwards
 * @param logged what the records change
 * @param poison records that are not projected
 */
public record Batch(int generation, List<Advance> steps, List<LoggedChange> logged, List<DeadLetter> poison) {
    public Batch {
        steps = List.copyOf(steps);
        logged = List.copyOf(logged);
        poison = List.copyOf(poison);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a batch goes somewhere");
        }
        for (Advance step : steps) {
            if (step.next() < step.expected()) {
                throw new IllegalArgumentException("a projection never goes back: " + step);
            }
        }
    }

    /** What the records change. */
    public List<ArticleChange> changes() {
        return changes(logged.size());
    }

    /** What the first records change. */
    List<ArticleChange> changes(int first) {
        return logged.subList(0, first).stream().map(LoggedChange::change).toList();
    }

    /** The same batch with one of its changes given up. */
    Batch parking(LoggedChange given, String cause) {
        List<LoggedChange> rest = new ArrayList<>(logged);
        rest.remove(given);
        List<DeadLetter> letters = new ArrayList<>(poison);
        letters.add(new DeadLetter(given.position(), given.change().articleId(), cause));
        return new Batch(generation, steps, rest, letters);
    }
}
