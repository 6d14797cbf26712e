package org.newsclaims.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.newsclaims.e2e.check.Checker;
import org.newsclaims.e2e.check.DecodedLog;
import org.newsclaims.e2e.check.LogDump;
import org.newsclaims.e2e.check.Oracle;
import org.newsclaims.e2e.check.StoredViews;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.FeedReader;
import org.newsclaims.e2e.client.Load;
import org.newsclaims.e2e.client.Poller;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.ledger.Ledger;
import org.newsclaims.e2e.nemesis.Nemesis;

/** One run: start the system, let clients and nemesis loose on it, mend everything, wait, and check. */
public final class Harness {
    private static final Duration SETTLE = Duration.ofMinutes(20);

    private final Path home;
    private final Path folder;
    private final Path databaseFolder;
    private final Consumer<String> diary;

    /**
     * @param home the repository, with packaged services
     * @param folder data and logs of the run
     * @param databaseFolder data of PostgreSQL; a tmpfs of its own gets a fault of its own
     * @param diary is told what happens
     */
    public Harness(Path home, Path folder, Path databaseFolder, Consumer<String> diary) {
        this.home = home;
        this.folder = folder;
        this.databaseFolder = databaseFolder;
        this.diary = diary;
    }

    public Run run(Plan plan) throws Exception {
        Files.createDirectories(folder);
        Files.createDirectories(databaseFolder);
        Shape shape =
                new Shape(home, folder, databaseFolder, plan.claims(), plan.queries(), plan.claimsConfiguration());
        try (Cluster cluster = new Cluster(shape)) {
            diary.accept("starting");
            cluster.start();
            diary.accept("started");
            return run(plan, cluster);
        }
    }

    private Run run(Plan plan, Cluster cluster) throws Exception {
        Ledger ledger = new Ledger();
        Poller poller = new Poller(cluster.queryAddresses(), ledger, plan.seed());
        FeedReader feed = new FeedReader(cluster.queryAddresses());
        Nemesis nemesis = new Nemesis(cluster, plan.seed(), plan.quietMillis(), plan.only(), diary);
        thread("poller", poller);
        thread("feed", feed);
        Thread striking = thread("nemesis", nemesis);
        long start = System.nanoTime();
        Load load = new Load(new Submitter(cluster.ingest().base(), ledger), plan.seed());
        drive(plan, load, nemesis, start);
        nemesis.stop();
        striking.join();
        diary.accept("calm after " + load.submitted() + " articles");
        long calm = System.nanoTime();
        for (Member member : cluster.members().toList()) {
            member.start();
            member.awaitReady();
        }
        load.settle();
        boolean settled = awaitCaughtUp(cluster);
        long settledSeconds = settled ? (System.nanoTime() - calm) / 1_000_000_000 : -1;
        diary.accept(settled ? "caught up" : "did not catch up");
        awaitHeard(feed, cluster);
        poller.stop();
        feed.stop();
        return new Run(
                verdict(cluster, ledger, feed, nemesis),
                nemesis.struck(),
                (calm - start) / 1_000_000_000,
                settledSeconds,
                poller.statuses());
    }

    private static void drive(Plan plan, Load load, Nemesis nemesis, long start) throws InterruptedException {
        double perSecond = plan.articles() / (double) plan.duration().toSeconds();
        while (nemesis.failure() == null && !enough(plan, load, nemesis, start)) {
            double due = (System.nanoTime() - start) / 1e9 * perSecond;
            if (load.submitted() < due) {
                load.step();
            } else {
                Thread.sleep(20);
            }
        }
    }

    private static boolean enough(Plan plan, Load load, Nemesis nemesis, long start) {
        return load.submitted() >= plan.articles()
                && System.nanoTime() - start >= plan.duration().toNanos()
                && nemesis.struck().size() >= plan.faults();
    }

    private static boolean awaitCaughtUp(Cluster cluster) throws InterruptedException {
        long end = System.nanoTime() + SETTLE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (StoredViews.positions(cluster.jdbcUrl()).equals(LogDump.ends(cluster.bootstrapServers()))) {
                    return true;
                }
            } catch (SQLException e) {
                // PostgreSQL is still recovering.
            }
            Thread.sleep(500);
        }
        return false;
    }

    private static void awaitHeard(FeedReader feed, Cluster cluster) throws InterruptedException, SQLException {
        int told = StoredViews.read(cluster.jdbcUrl()).feed().size();
        for (int i = 0; i < 120 && feed.changes().size() < told; i++) {
            Thread.sleep(500);
        }
    }

    private static Verdict verdict(Cluster cluster, Ledger ledger, FeedReader feed, Nemesis nemesis)
            throws SQLException {
        if (nemesis.failure() != null) {
            ledger.surprised("the nemesis could not mend what it broke: " + nemesis.failure());
        }
        DecodedLog log = DecodedLog.of(LogDump.read(cluster.bootstrapServers()));
        Map<Integer, Long> ends = LogDump.ends(cluster.bootstrapServers());
        StoredViews stored = StoredViews.read(cluster.jdbcUrl());
        List<String> heard = feed.changes().stream().map(FeedReader.Change::id).toList();
        return new Checker(ledger, log, ends, stored).check(Oracle.fold(log.events()), heard);
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
