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
 * @param engineMillis processor time to read one article, with what merging asks of it alone, as the service's threads do
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
        measure(events.subList(0, half), batch, reader, projector, views);
        return measure(events.subList(half, events.size()), batch, reader, projector, views);
    }

    private static Alone measure(
            List<? extends ArticleEvent> events,
            int batch,
            ArticleReader reader,
            Projector projector,
            MemoryViewStore views) {
        long reading = 0;
        long projecting = 0;
        for (int at = 0; at < events.size(); at += batch) {
            long begun = THREADS.getCurrentThreadCpuTime();
            List<ArticleChange> changes = events.subList(at, Math.min(at + batch, events.size())).stream()
                    .map(reader::read)
                    .toList();
            changes.forEach(projector::expect);
            long read = THREADS.getCurrentThreadCpuTime();
            projector.apply(views, changes);
            reading += read - begun;
            projecting += THREADS.getCurrentThreadCpuTime() - read;
        }
        return new Alone(reading / 1e6 / events.size(), projecting / 1e6 / events.size());
    }
}
