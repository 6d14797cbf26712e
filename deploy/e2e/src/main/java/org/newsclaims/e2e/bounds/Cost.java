package org.newsclaims.e2e.bounds;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.claims.views.memory.InMemoryViews;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.records.ArticleReceived;

/**
 * What one batch takes of one thread.
 *
 * @param read seconds of processor time for reading it
 * @param projected seconds of processor time for grouping, merging and writing it up
 * @param megabytes allocated by both
 * @param statements found in it
 */
record Cost(double read, double projected, double megabytes, int statements) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int STANDING_BATCH = 500;

    /** @param views empty ones, of the same reader */
    static Cost of(HostileInput input, int size, ArticleReader reader, InMemoryViews views) {
        List<ArticleReceived> standing = input.standing().apply(size);
        for (int from = 0; from < standing.size(); from += STANDING_BATCH) {
            views.project(standing.subList(from, Math.min(from + STANDING_BATCH, standing.size())));
        }
        List<ArticleReceived> batch = input.batch().apply(size);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long begun = THREADS.getCurrentThreadCpuTime();
        List<ArticleChange> changes = new ArrayList<>();
        batch.forEach(article -> changes.add(reader.read(article)));
        long read = THREADS.getCurrentThreadCpuTime();
        views.apply(changes);
        long projected = THREADS.getCurrentThreadCpuTime();
        int statements = changes.stream()
                .mapToInt(change ->
                        ((ArticleChange.Arrived) change).reading().found().size())
                .sum();
        return new Cost(
                (read - begun) / 1e9,
                (projected - read) / 1e9,
                (THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1e6,
                statements);
    }

    /** How long all others wait for it. */
    double seconds() {
        return read + projected;
    }
}
