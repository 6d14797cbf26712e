package org.newsclaims.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.Poller;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.generate.ArticleGenerator;
import org.newsclaims.e2e.generate.GeneratedArticle;
import org.newsclaims.e2e.ledger.Answer;
import org.newsclaims.e2e.ledger.Ledger;

/**
 * Sends articles as fast as they are taken, over several connections, while one claims service works and a client reads.
 * Every line must be answered, and no service may run out of memory.
 */
final class BurstTrial {
    /** More than ingest lets in at a time, so that some are told to come back. */
    private static final int CONNECTIONS = 24;

    private static final int LINES = 500;
    private static final long COME_BACK_MILLIS = 2000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Cluster cluster;
    private final List<String> lines = new ArrayList<>();
    private boolean green = true;

    BurstTrial(Cluster cluster) {
        this.cluster = cluster;
    }

    /** @return the report; its last line is GREEN or RED */
    List<String> run(int articles, long seed) throws Exception {
        Ledger ledger = new Ledger();
        Poller poller = new Poller(cluster.queryAddresses(), ledger, seed);
        Thread reader = new Thread(poller, "poller");
        reader.setDaemon(true);
        reader.start();
        long begun = System.nanoTime();
        Map<String, Integer> answers =
                send(articles, seed, ledger, cluster.ingest().base());
        double seconds = (System.nanoTime() - begun) / 1e9;
        poller.stop();
        int taken = ledger.submissions(Answer.OK).size();
        lines.add(String.format(
                Locale.ROOT, "%d articles acknowledged in %.0f s, %.0f a second", taken, seconds, taken / seconds));
        lines.add("answers to " + CONNECTIONS + " senders of batches of " + LINES + ": " + answers);
        lines.add("answers to the poller: " + poller.statuses());
        check(ledger.submissions(Answer.UNKNOWN).isEmpty(), "every line was answered in the end");
        check(taken >= articles, "every article was acknowledged");
        answers.keySet().removeAll(List.of("200", "429", "503"));
        check(answers.isEmpty(), "no sender went without an answer, or without a time to come back");
        check(!poller.statuses().containsKey("no answer"), "no reader went without an answer");
        check(ledger.surprises().isEmpty(), "no surprises: " + ledger.surprises());
        for (Member member : cluster.members().toList()) {
            check(member.isAlive() && !outOfMemory(member), member.name() + " has not run out of memory");
            lines.add(member.name() + ": peak of resident memory " + member.peakMegabytes() + " MB");
        }
        lines.add(green ? "GREEN" : "RED");
        return lines;
    }

    private static Map<String, Integer> send(int articles, long seed, Ledger ledger, URI ingest) throws Exception {
        Source source = new Source(articles, seed);
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        List<Future<Map<String, Integer>>> ends = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            ends.add(clients.submit(() -> {
                Submitter submitter = new Submitter(ingest, ledger, PATIENCE);
                for (List<GeneratedArticle> rest = source.next(); !rest.isEmpty(); rest = source.next()) {
                    for (rest = submitter.submit(rest); !rest.isEmpty(); rest = submitter.submit(rest)) {
                        Thread.sleep(COME_BACK_MILLIS);
                    }
                }
                return submitter.answers();
            }));
        }
        Map<String, Integer> answers = new TreeMap<>();
        for (Future<Map<String, Integer>> end : ends) {
            end.get().forEach((answer, times) -> answers.merge(answer, times, Integer::sum));
        }
        clients.shutdown();
        return answers;
    }

    /** Batches of fresh articles until there were enough; shared by all senders. */
    private static final class Source {
        private final ArticleGenerator generator;
        private int left;
        private int happening;

        Source(int articles, long seed) {
            this.generator = new ArticleGenerator(seed);
            this.left = articles;
        }

        synchronized List<GeneratedArticle> next() {
            List<GeneratedArticle> batch = new ArrayList<>();
            while (left > 0 && batch.size() < LINES) {
                List<GeneratedArticle> more = generator.happening(happening++);
                batch.addAll(more);
                left -= more.size();
            }
            return batch;
        }
    }

    private static boolean outOfMemory(Member member) throws IOException {
        return Files.readString(member.log()).contains("OutOfMemoryError");
    }

    private void check(boolean holds, String what) {
        lines.add(Verdict.line(holds, what));
        green &= holds;
    }
}
