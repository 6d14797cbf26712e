package org.newsclaims.e2e.alone;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.newsclaims.claims.views.memory.MemoryViewStore;
import org.newsclaims.claims.views.projection.Projector;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.ArticleReader;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.records.ArticleEvent;

/**
 * What the stages of the projection cost by themselves: one thread, nothing else in the way.
 *
 * @param engineMillis processor time to read one article
 * @param projectorMillis processor time to group and merge one article, in batches into views in memory
 */
public record Alone(double engineMillis, double projectorMillis) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Measures over the second half of these events, with the first half in the views already. */
    public static Alone measure(List<? extends ArticleEvent> events, int batch) {
        Grouping grouping = new Grouping();
        ArticleReader reader = ArticleReader.standard(grouping);
        Projector projector = new Projector(grouping, new Merging(), ViewJson::toText);
        MemoryViewStore views = new MemoryViewStore();
        int half = events.size() / 2;
        List<ArticleChange> first =
                events.subList(0, half).stream().map(reader::read).toList();
        project(first, batch, projector, views);
        long begun = THREADS.getCurrentThreadCpuTime();
        List<ArticleChange> second =
                events.subList(half, events.size()).stream().map(reader::read).toList();
        long read = THREADS.getCurrentThreadCpuTime();
        project(second, batch, projector, views);
        long projected = THREADS.getCurrentThreadCpuTime();
        return new Alone((read - begun) / 1e6 / second.size(), (projected - read) / 1e6 / second.size());
    }

    private static void project(List<ArticleChange> changes, int batch, Projector projector, MemoryViewStore views) {
        for (int at = 0; at < changes.size(); at += batch) {
            projector.apply(views, changes.subList(at, Math.min(at + batch, changes.size())));
        }
    }
}
