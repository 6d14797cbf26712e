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
    private static final int FEWEST = 3;
    private static final int MOST = 10;
    /** Faster than the best so far by less than this is no longer the compiler's doing. */
    private static final double SETTLED = 0.97;

    /** Of several runs, the quickest, once another is hardly faster: the first ones warm it up. In seconds. */
    public double bestSeconds() {
        ArticleReader reader = ArticleReader.standard(new Grouping());
        double best = Double.MAX_VALUE;
        boolean settled = false;
        for (int run = 0; run < MOST && !(settled && run >= FEWEST); run++) {
            long begun = System.nanoTime();
            long read = events.parallelStream()
                    .map(reader::read)
                    .filter(Objects::nonNull)
                    .count();
            if (read != events.size()) {
                throw new IllegalStateException("the engine left something out");
            }
            double took = (System.nanoTime() - begun) / 1e9;
            settled = took > SETTLED * best;
            best = Math.min(best, took);
        }
        return best;
    }
}
