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
    private static final QuickestRun WARM = new QuickestRun(3, 10, 0.97);

    /** Of several runs, the quickest: the first ones warm it up. In seconds. */
    public double bestSeconds() throws Exception {
        ArticleReader reader = ArticleReader.standard(new Grouping());
        return WARM.seconds(() -> {
            long begun = System.nanoTime();
            long read = events.parallelStream()
                    .map(reader::read)
                    .filter(Objects::nonNull)
                    .count();
            if (read != events.size()) {
                throw new IllegalStateException("the engine left something out");
            }
            return (System.nanoTime() - begun) / 1e9;
        });
    }
}
