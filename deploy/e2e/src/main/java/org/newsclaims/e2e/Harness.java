package org.newsclaims.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newsclaims.e2e.check.PositionWatch;
import org.newsclaims.e2e.client.FeedReader;
import org.newsclaims.e2e.client.InboxClient;
import org.newsclaims.e2e.client.LivenessWatch;
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
    /** How long the views may stand still before it is said that they do not catch up. */
    private static final Duration STANDSTILL = Duration.ofMinutes(5);
    /** How many records the views may be behind before clients wait: a slow machine makes a run longer, not red. */
    private static final int MOST_BEHIND = 2000;

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
        Shape shape = new Shape(home, folder, databaseFolder, plan.claims(), plan.queries(), Map.of());
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
        PositionWatch watch = new PositionWatch(cluster.jdbcUrl(), ledger);
        LivenessWatch liveness = new LivenessWatch(cluster.members().toList(), ledger);
        Nemesis nemesis = new Nemesis(
                cluster,
                plan.seed(),
                plan.quietMillis(),
                plan.only(),
                watch::total,
                plan.articles() / plan.faults(),
                diary);
        thread("positions", watch);
        thread("poller", poller);
        thread("feed", feed);
        thread("liveness", liveness);
        InboxClient inbox = new InboxClient(cluster.bootstrapServers(), ledger, plan.seed());
        Thread sending = thread("inbox", inbox);
        Thread striking = thread("nemesis", nemesis);
        long start = System.nanoTime();
        Load load = new Load(new Submitter(cluster.ingest().base(), ledger), plan.happenings(), plan.seed());
        drive(plan, load, () -> ledger.acknowledgedCount() - watch.total() > MOST_BEHIND, nemesis, start);
        nemesis.stop();
        striking.join();
        diary.accept("calm after " + load.submitted() + " articles");
        long calm = System.nanoTime();
        for (Member member : cluster.members().toList()) {
            member.start();
            member.awaitReady();
        }
        load.settle();
        inbox.stop();
        sending.join();
        Examination examination = new Examination(cluster, ledger);
        boolean taken = examination.awaitInboxTaken(STANDSTILL);
        boolean settled = examination.awaitCaughtUp(STANDSTILL);
        long settledSeconds = settled ? (System.nanoTime() - calm) / 1_000_000_000 : -1;
        diary.accept(settled ? "caught up" : "did not catch up");
        examination.awaitHeard(feed);
        poller.stop();
        feed.stop();
        watch.stop();
        liveness.stop();
        if (nemesis.failure() != null) {
            ledger.surprised("the nemesis could not mend what it broke: " + nemesis.failure());
        }
        return new Run(
                plan.seed(),
                examination.verdict(feed.heard(), taken, inbox),
                nemesis.struck(),
                (calm - start) / 1_000_000_000,
                settledSeconds,
                poller.statuses(),
                liveness.answers());
    }

    private static void drive(Plan plan, Load load, BooleanSupplier tooFarBehind, Nemesis nemesis, long start)
            throws InterruptedException {
        double perSecond = plan.articles() / (double) plan.duration().toSeconds();
        while (nemesis.failure() == null && !enough(plan, load, nemesis, start)) {
            double due = (System.nanoTime() - start) / 1e9 * perSecond;
            if (load.answered() < due && !tooFarBehind.getAsBoolean()) {
                load.step();
            } else {
                Thread.sleep(20);
            }
        }
    }

    private static boolean enough(Plan plan, Load load, Nemesis nemesis, long start) {
        return load.answered() >= plan.articles()
                && System.nanoTime() - start >= plan.duration().toNanos()
                && nemesis.struck().size() >= plan.faults();
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
