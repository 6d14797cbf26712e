package org.newsclaims.local.up;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.newsclaims.local.article.ArticleFiles;
import org.newsclaims.local.article.Submission;
import org.newsclaims.local.client.ArticleStream;
import org.newsclaims.local.client.IngestClient;
import org.newsclaims.local.client.QueryClient;

/** {@code news-claims up}. */
public final class UpCommand {
    private static final int SHOWN_EVENTS = 20;
    private static final int PATIENCE_SECONDS = 600;

    private final Path home;
    private final Path data;
    private final List<Path> articles;
    private final boolean exit;
    private final PrintStream out;

    /**
     * @param home the repository
     * @param data where Kafka and PostgreSQL keep their data, and the logs go
     * @param articles files and folders to stream in; none for the samples when the store is empty
     * @param exit leave after the summary
     */
    public UpCommand(Path home, Path data, List<Path> articles, boolean exit, PrintStream out) {
        this.home = home;
        this.data = data;
        this.articles = articles;
        this.exit = exit;
        this.out = out;
    }

    /** @return exit status: 0 when every article got into the views */
    public int run() throws IOException, InterruptedException {
        // Held until the end: two launchers on the same data would fight over it.
        try (DataFolder folder = DataFolder.lock(data)) {
            out.println("starting Kafka, PostgreSQL, ingest, claims and query; data and logs are in " + folder.path());
            LocalSystem system = new LocalSystem(home, data, out);
            Thread stop = new Thread(system::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            system.start();
            int status = fill(system);
            tell(system);
            if (exit) {
                system.close();
            } else {
                out.println("Press Ctrl-C to stop.");
                new CountDownLatch(1).await();
            }
            return status;
        }
    }

    private int fill(LocalSystem system) throws IOException, InterruptedException {
        QueryClient query = new QueryClient(system.query());
        List<Path> from = articles;
        if (from.isEmpty()) {
            boolean empty = query.get("/v1/events?limit=1").path("items").isEmpty();
            if (!empty) {
                return 0;
            }
            from = List.of(home.resolve("deploy/local/samples"));
        }
        ArticleStream stream = new ArticleStream(new IngestClient(system.ingest()), System.err);
        try (Stream<Submission> submissions = ArticleFiles.read(from)) {
            stream.send(submissions);
        }
        for (String id : stream.accepted()) {
            if (!query.awaitProjected(id, PATIENCE_SECONDS)) {
                System.err.println("article " + id + " did not get into the views in " + PATIENCE_SECONDS + " s; see "
                        + data.resolve("logs/claims.log"));
                return 1;
            }
        }
        return stream.refused() == 0 ? 0 : 1;
    }

    private void tell(LocalSystem system) throws IOException, InterruptedException {
        QueryClient query = new QueryClient(system.query());
        int events = 0;
        for (JsonNode event : query.items("/v1/events")) {
            if (++events <= SHOWN_EVENTS) {
                out.println();
                Summary.of(report(query, event)).forEach(out::println);
            }
        }
        out.println();
        if (events > SHOWN_EVENTS) {
            out.println("… and " + (events - SHOWN_EVENTS) + " more events");
        }
        out.println("read    " + system.query() + "/v1/events");
        out.println("try     " + system.query() + "/q/swagger-ui");
        out.println("submit  " + system.ingest() + "/v1/articles");
    }

    private static EventReport report(QueryClient query, JsonNode event) throws IOException, InterruptedException {
        String path = "/v1/events/" + event.path("id").asText();
        List<JsonNode> articles = new ArrayList<>();
        query.get(path).path("articles").forEach(articles::add);
        List<JsonNode> claims = new ArrayList<>();
        query.items(path + "/claims").forEach(claims::add);
        return new EventReport(event, articles, claims);
    }
}
