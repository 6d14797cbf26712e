package org.newsclaims.e2e.nemesis;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.newsclaims.e2e.cluster.Cluster;

/**
 * Strikes with one fault after the other, with quiet windows between them. Every kind comes up once before any comes up
 * again; order and details follow from the seed.
 */
public final class Nemesis implements Runnable {
    private static final Duration LONGEST_QUIET = Duration.ofSeconds(20);

    private final List<Fault> kinds;
    private final Random random;
    private final int quietMillis;
    private final LongSupplier progress;
    private final long share;
    private final Consumer<String> diary;
    private final List<Struck> struck = new ArrayList<>();
    private final long start = System.nanoTime();
    private volatile boolean stopped;
    private volatile Exception failure;

    /**
     * @param only kinds that may come up, by a part of their name; none for all
     * @param quietMillis about how long it rests between faults
     * @param progress how many records the system under test has projected
     * @param share how many more it is given time for between two faults, within limits
     * @param diary is told of every fault before it strikes
     */
    public Nemesis(
            Cluster cluster,
            long seed,
            int quietMillis,
            List<String> only,
            LongSupplier progress,
            long share,
            Consumer<String> diary)
            throws IOException {
        List<Fault> all = new ArrayList<>();
        all.addAll(new ProcessFaults(cluster).all());
        all.addAll(new NetworkFaults(cluster).all());
        all.addAll(new LogFaults(cluster).all());
        all.addAll(new DiskFaults(cluster).all());
        this.kinds = all.stream()
                .filter(fault -> only.isEmpty() || only.stream().anyMatch(fault.kind()::contains))
                .toList();
        this.random = new Random(seed);
        this.quietMillis = quietMillis;
        this.progress = progress;
        this.share = share;
        this.diary = diary;
    }

    @Override
    public void run() {
        List<Fault> round = new ArrayList<>();
        while (!stopped) {
            if (round.isEmpty()) {
                round.addAll(kinds);
                Collections.shuffle(round, random);
            }
            try {
                rest();
                if (!stopped) {
                    strike(round.remove(0));
                }
            } catch (Exception e) {
                failure = e;
                return;
            }
        }
    }

    /** No new fault begins; the present one is mended first. */
    public void stop() {
        stopped = true;
    }

    /** What happened, in order. */
    public synchronized List<Struck> struck() {
        return List.copyOf(struck);
    }

    /** Why it gave up before it was stopped, or null: something did not come back. */
    public Exception failure() {
        return failure;
    }

    /** Where everything takes long to come back, faults that strike before anything moves would all be the same fault. */
    private void rest() throws InterruptedException {
        long before = progress.getAsLong();
        Thread.sleep(quietMillis / 2 + random.nextInt(quietMillis));
        long longest = System.nanoTime() + LONGEST_QUIET.toNanos();
        while (!stopped && progress.getAsLong() < before + share && System.nanoTime() < longest) {
            Thread.sleep(100);
        }
    }

    private void strike(Fault fault) throws Exception {
        diary.accept((System.nanoTime() - start) / 1_000_000_000 + " s: " + fault.kind());
        long began = System.nanoTime();
        fault.strike().at(random);
        long ended = System.nanoTime();
        synchronized (this) {
            struck.add(new Struck(fault.kind(), (began - start) / 1_000_000, (ended - began) / 1_000_000));
        }
    }
}
