package org.newsclaims.evaluation.grouping;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.grouping.EventIndex;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.MemberArticle;
import org.newsclaims.engine.merging.Merging;

/**
 * What adding an article costs as the store grows: fingerprint, grouping and merging of every event altered, in batches of
 * 500, on one core, in CPU time of the one thread (so that a busy machine does not count).
 *
 * <p>{@code GroupingCost [ARTICLES [shuffled]]}: 100,000 unless told, in the order of their arrival; or shuffled, as a log
 * of many partitions may bring what is in it when views are built anew.
 */
public final class GroupingCost {
    private static final int BATCH = 500;
    private static final long SEED = 7;

    private GroupingCost() {}

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        List<SyntheticNews.Story> stories = new ArrayList<>(new SyntheticNews(SEED).stories(count));
        if (arguments.length > 1) {
            Collections.shuffle(stories, new Random(SEED));
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Grouping grouping = new Grouping();
        Merging merging = new Merging();
        EventIndex index = new EventIndex(grouping);
        Map<String, MemberArticle> members = new HashMap<>();
        double reading = 0;
        double placing = 0;
        double joining = 0;
        int since = 0;
        System.out.println("store\tarticles/s\tfingerprint us\tgroup us\tmerge us\tevents");
        for (int at = 0; at < count; at += BATCH) {
            List<SyntheticNews.Story> batch = stories.subList(at, Math.min(count, at + BATCH));
            long t0 = threads.getCurrentThreadCpuTime();
            List<Fingerprint> prints = new ArrayList<>();
            for (SyntheticNews.Story story : batch) {
                Fingerprint print = grouping.fingerprint(story.article());
                prints.add(print);
                members.put(story.article().id(), new MemberArticle(story.article(), story.statements(), print));
            }
            long t1 = threads.getCurrentThreadCpuTime();
            EventIndex.Step step = index.apply(prints, List.of());
            long t2 = threads.getCurrentThreadCpuTime();
            for (EventGroup group : step.altered()) {
                merging.merge(
                        group.eventId(),
                        group.articleIds().stream().map(members::get).toList());
            }
            long t3 = threads.getCurrentThreadCpuTime();
            reading += t1 - t0;
            placing += t2 - t1;
            joining += t3 - t2;
            since += batch.size();
            int store = at + batch.size();
            if (store == 1000 || store == 3000 || store == 10_000 || store == 30_000 || store == count) {
                System.out.printf(
                        Locale.ROOT,
                        "%d\t%.0f\t%.0f\t%.0f\t%.0f\t%d%n",
                        store,
                        since / ((placing + joining) / 1e9),
                        reading / since / 1e3,
                        placing / since / 1e3,
                        joining / since / 1e3,
                        index.events().size());
                reading = 0;
                placing = 0;
                joining = 0;
                since = 0;
            }
        }
    }
}
