package org.newsclaims.e2e.requests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.client.Submitter;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;
import org.newsclaims.e2e.generate.ArticleGenerator;
import org.newsclaims.e2e.generate.GeneratedArticle;
import org.newsclaims.e2e.ledger.Ledger;

/**
 * Sends ingest and query what nobody should: none of it may end a process, be answered with a 5xx that does not say when to come
 * back, be answered late, or hold up others.
 */
public final class RequestsTrial {
    private static final int HAPPENINGS = 40;
    private static final int MANY = 300;
    private static final int LOOKS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Cluster cluster;
    private boolean green = true;

    public RequestsTrial(Cluster cluster) {
        this.cluster = cluster;
    }

    /** @return the verdict, GREEN or RED, after the report was printed */
    public List<String> run(long seed) throws Exception {
        URI ingest = cluster.ingest().base();
        URI query = cluster.queries().get(0).base();
        fill(seed, ingest, query);
        send("query", query, Questions.of(query, ids(query)));
        send("ingest", ingest, Submissions.all());
        for (String path : List.of("/v1/statements", "/v1/stream", "/v1/claims")) {
            others(
                    "lists read slowly",
                    query,
                    path,
                    "/v1/events?limit=3",
                    "Accept: application/x-ndjson, text/event-stream\r\n\r\n");
        }
        others("requests sent slowly", query, "/v1/events", "/v1/events?limit=3", "X: y");
        others(
                "batches half sent",
                ingest,
                "/v1/articles/batch",
                "/q/health/ready",
                "Content-Type: application/x-ndjson\r\nContent-Length: 100000\r\n\r\n{\"text\":");
        for (Member member : cluster.members().toList()) {
            check(
                    member.isAlive(),
                    member.name() + " lives; peak of resident memory " + member.peakMegabytes() + " MB");
        }
        return List.of(green ? "GREEN" : "RED");
    }

    private void send(String service, URI base, List<HostileRequest> requests) throws IOException {
        Tally tally = new Tally();
        for (HostileRequest request : requests) {
            tally.add(request, RawAnswer.to(base, request));
        }
        tally.lines(service).forEach(RequestsTrial::line);
        for (String kind : Tally.FORBIDDEN) {
            check(tally.count(kind) == 0, service + ": " + tally.count(kind) + " × " + kind);
        }
    }

    /** How long everybody else waits meanwhile. */
    private void others(String what, URI base, String path, String asked, String rest) throws Exception {
        boolean post = path.endsWith("batch");
        long longest = 0;
        int unanswered = 0;
        String head = (post ? "POST " : "GET ") + path + " HTTP/1.1\r\nHost: x\r\n" + rest;
        try (SlowReaders readers = SlowReaders.of(base, MANY, head)) {
            for (int i = 0; i < LOOKS; i++) {
                readers.takeSome();
                RawAnswer answer = RawAnswer.to(base, HostileRequest.get(asked));
                longest = Math.max(longest, answer.millis());
                unanswered += answer.status() == 200 || answer.status() == 503 ? 0 : 1;
                Thread.sleep(100);
            }
        }
        check(
                longest < Tally.SLOW_MILLIS && unanswered == 0,
                MANY + " " + what + " (" + path + "): others wait " + longest + " ms at most, " + unanswered
                        + " in vain");
    }

    private static Map<String, String> ids(URI query) throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (String list : List.of("events", "claims", "articles", "statements", "speakers")) {
            JsonNode items = Questions.answer(query, "/v1/" + list + "?limit=1").path("items");
            ids.put(list, items.path(0).path("id").asText());
        }
        return ids;
    }

    private static void fill(long seed, URI ingest, URI query) throws Exception {
        ArticleGenerator generator = new ArticleGenerator(seed);
        Submitter submitter = new Submitter(ingest, new Ledger());
        String last = "";
        for (int i = 0; i < HAPPENINGS; i++) {
            List<GeneratedArticle> rest = generator.happening(i);
            last = rest.get(rest.size() - 1).id().value();
            while (!rest.isEmpty()) {
                rest = submitter.submit(rest);
            }
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (RawAnswer.to(query, HostileRequest.get("/v1/articles/" + last + "?wait=5s"))
                        .status()
                != 200) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the articles were not projected in " + PATIENCE);
            }
            Thread.sleep(500);
        }
    }

    private void check(boolean holds, String what) {
        line(Verdict.line(holds, what));
        green &= holds;
    }

    /** At once, since a run takes minutes. */
    private static void line(String line) {
        System.out.println(line);
    }
}
