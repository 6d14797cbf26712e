package org.newsclaims.e2e.check;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.claims.application.memory.MemoryViewStore;
import org.newsclaims.claims.application.projection.Projector;
import org.newsclaims.claims.application.reading.ArticleChange;
import org.newsclaims.claims.application.reading.ArticleReader;
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

    /** Measures over these events, after a first round over some of them that does not count. */
    public static Alone measure(List<? extends ArticleEvent> events, int batch) {
        Grouping grouping = new Grouping();
        ArticleReader reader = ArticleReader.standard(grouping);
        List<ArticleChange> changes = new ArrayList<>();
        events.subList(0, events.size() / 4).forEach(event -> changes.add(reader.read(event)));
        project(changes, batch, grouping);
        changes.clear();
        long begun = THREADS.getCurrentThreadCpuTime();
        events.forEach(event -> changes.add(reader.read(event)));
        long read = THREADS.getCurrentThreadCpuTime();
        project(changes, batch, grouping);
        long projected = THREADS.getCurrentThreadCpuTime();
        return new Alone((read - begun) / 1e6 / events.size(), (projected - read) / 1e6 / events.size());
    }

    private static void project(List<ArticleChange> changes, int batch, Grouping grouping) {
        Projector projector = new Projector(grouping, new Merging(), ViewJson::toText);
        MemoryViewStore views = new MemoryViewStore();
        for (int at = 0; at < changes.size(); at += batch) {
            projector.apply(views, changes.subList(at, Math.min(at + batch, changes.size())));
        }
    }
}
