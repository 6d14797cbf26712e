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
import org.newsclaims.evaluation.grouping.SyntheticNews.Story;

/**
 * What adding an article costs as the store grows: grouping, and merging of every event altered, in batches of 500, on one
 * core, in CPU time of the one thread. Taking fingerprints is reported beside it as a yardstick: it does not depend on the
 * store, so that what makes it dearer from one line to the next is the machine.
 *
 * <p>Measured are the last 2,000 articles (of the first line: all) before the store has the size of the line. What comes
 * before is put in by the thousand and only grouped, but for the 2,000 articles just before those that are measured.
 *
 * <p>{@code GroupingCost [ARTICLES [shuffled]]}: 100,000 unless told, in the order of their arrival; or shuffled, as a log
 * of many partitions may bring what is in it when views are built anew.
 */
public final class GroupingCost {
    private static final int[] SIZES = {1000, 3000, 10_000, 30_000, 100_000};
    private static final int BATCH = 500;
    private static final int LARGE_BATCH = 5000;
    private static final int MEASURED = 2000;
    private static final long SEED = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Grouping grouping = new Grouping();
    private final Merging merging = new Merging();
    private final EventIndex index = new EventIndex(grouping);
    private final Map<String, MemberArticle> members = new HashMap<>();
    private final List<Story> stories;
    private int store;
    /** Nanoseconds. */
    private double reading;

    private double placing;
    private double joining;

    private GroupingCost(List<Story> stories) {
        this.stories = stories;
    }

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        List<Story> stories = new ArrayList<>(new SyntheticNews(SEED).stories(count));
        if (arguments.length > 1) {
            Collections.shuffle(stories, new Random(SEED));
        }
        new GroupingCost(new SyntheticNews(SEED + 1).stories(2 * MEASURED)).add(2 * MEASURED, BATCH, true); // warms up
        GroupingCost cost = new GroupingCost(stories);
        System.out.println("store\tarticles/s\tgroup us\tmerge us\tfingerprint us\tevents");
        for (int size : SIZES) {
            if (size <= count) {
                cost.measure(size);
            }
        }
    }

    private void measure(int size) {
        add(size - 2 * MEASURED, LARGE_BATCH, false);
        add(size - MEASURED, BATCH, true);
        reading = 0;
        placing = 0;
        joining = 0;
        int from = store;
        add(size, BATCH, true);
        int added = store - from;
        System.out.printf(
                Locale.ROOT,
                "%d\t%.0f\t%.0f\t%.0f\t%.0f\t%d%n",
                store,
                added / ((placing + joining) / 1e9),
                placing / added / 1e3,
                joining / added / 1e3,
                reading / added / 1e3,
                index.events().size());
    }

    private void add(int to, int batch, boolean merged) {
        while (store < to) {
            int end = Math.min(to, store + batch);
            add(stories.subList(store, end), merged);
            store = end;
        }
    }

    private void add(List<Story> batch, boolean merged) {
        long start = THREADS.getCurrentThreadCpuTime();
        List<Fingerprint> prints = new ArrayList<>();
        for (Story story : batch) {
            Fingerprint print = grouping.fingerprint(story.article());
            prints.add(print);
            members.put(story.article().id(), new MemberArticle(story.article(), story.statements(), print));
        }
        long read = THREADS.getCurrentThreadCpuTime();
        EventIndex.Step step = index.apply(prints, List.of());
        long placed = THREADS.getCurrentThreadCpuTime();
        if (merged) {
            for (EventGroup group : step.altered()) {
                merging.merge(
                        group.eventId(),
                        group.articleIds().stream().map(members::get).toList());
            }
        }
        reading += read - start;
        placing += placed - read;
        joining += THREADS.getCurrentThreadCpuTime() - placed;
    }
}
