package org.newsclaims.e2e.alone;

import java.util.List;
import java.util.Objects;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.records.ArticleEvent;

/**
 * The engine by itself, as many threads as there are processors: what nothing that also groups, merges and writes can beat.
 *
 * @param events what it reads
 */
public record EngineOnAllProcessors(List<ArticleEvent> events) {
    private static final int RUNS = 3;

    /** Of several runs, the quickest: the first ones warm it up. In seconds. */
    public double bestSeconds() {
        ArticleReader reader = ArticleReader.standard(new Grouping());
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            long read = events.parallelStream()
                    .map(reader::read)
                    .filter(Objects::nonNull)
                    .count();
            if (read != events.size()) {
                throw new IllegalStateException("the engine left something out");
            }
            best = Math.min(best, (System.nanoTime() - begun) / 1e9);
        }
        return best;
    }
}
