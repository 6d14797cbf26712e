package org.newsclaims.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsclaims.e2e.client.Poller;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.generate.ArticleGenerator;
import org.newsclaims.e2e.generate.GeneratedArticle;
import org.newsclaims.e2e.ledger.Answer;
import org.newsclaims.e2e.ledger.Ledger;

/**
 * Sends articles as fast as they are taken, over several connections, while one claims service works and a client reads.
 * Every line must be answered, and no service may run out of memory.
 */
final class BurstTrial {
    private static final int CONNECTIONS = 8;
    private static final int LINES = 500;

    private final Cluster cluster;
    private final List<String> lines = new ArrayList<>();
    private boolean green = true;

    BurstTrial(Cluster cluster) {
        this.cluster = cluster;
    }

    /** One of each service, with the heaps that the launcher gives them. */
    static Shape shape(Path home, Path folder) {
        return new Shape(home, folder, folder.resolve("postgres"), 1, 1, Map.of());
    }

    /** @return the report; its last line is GREEN or RED */
    List<String> run(int articles, long seed) throws Exception {
        Ledger ledger = new Ledger();
        Poller poller = new Poller(cluster.queryAddresses(), ledger, seed);
        Thread reader = new Thread(poller, "poller");
        reader.setDaemon(true);
        reader.start();
        long begun = System.nanoTime();
        int unanswered = send(articles, seed, ledger, cluster.ingest().base());
        double seconds = (System.nanoTime() - begun) / 1e9;
        poller.stop();
        int taken = ledger.submissions(Answer.OK).size();
        lines.add(String.format(
                Locale.ROOT, "%d articles acknowledged in %.0f s, %.0f a second", taken, seconds, taken / seconds));
        lines.add("lines sent again after 429, 503 or a broken connection: " + unanswered);
        lines.add("answers to the poller: " + poller.statuses());
        check(ledger.submissions(Answer.UNKNOWN).isEmpty(), "every line was answered in the end");
        check(taken >= articles, "every article was acknowledged");
        check(ledger.surprises().isEmpty(), "no surprises: " + ledger.surprises());
        for (Member member : cluster.members().toList()) {
            check(member.isAlive() && !outOfMemory(member), member.name() + " has not run out of memory");
            lines.add(member.name() + ": peak of resident memory " + member.peakMegabytes() + " MB");
        }
        lines.add(green ? "GREEN" : "RED");
        return lines;
    }

    private static int send(int articles, long seed, Ledger ledger, URI ingest) throws Exception {
        ArticleGenerator generator = new ArticleGenerator(seed);
        AtomicInteger happening = new AtomicInteger();
        AtomicInteger sent = new AtomicInteger();
        AtomicInteger again = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        List<Future<?>> ends = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            ends.add(clients.submit(() -> {
                Submitter submitter = new Submitter(ingest, ledger);
                while (sent.get() < articles) {
                    List<GeneratedArticle> batch = new ArrayList<>();
                    while (batch.size() < LINES) {
                        batch.addAll(generator.happening(happening.getAndIncrement()));
                    }
                    sent.addAndGet(batch.size());
                    List<GeneratedArticle> rest = submitter.submit(batch);
                    while (!rest.isEmpty()) {
                        again.addAndGet(rest.size());
                        Thread.sleep(500);
                        rest = submitter.submit(rest);
                    }
                }
                return null;
            }));
        }
        for (Future<?> end : ends) {
            end.get();
        }
        clients.shutdown();
        clients.awaitTermination(1, TimeUnit.MINUTES);
        return again.get();
    }

    private static boolean outOfMemory(Member member) throws IOException {
        return Files.readString(member.log()).contains("OutOfMemoryError");
    }

    private void check(boolean holds, String what) {
        lines.add((holds ? "holds   " : "BROKEN  ") + what);
        green &= holds;
    }
}
