package org.newsclaims.local.up;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsclaims.local.archive.ArchiveIngest;
import org.newsclaims.local.archive.SentArticles;
import org.newsclaims.local.client.IngestClient;
import org.newsclaims.local.client.QueryClient;

/** {@code news-claims up}. */
public final class UpCommand {
    /**
     * What is asked for.
     *
     * @param home the repository
     * @param data where Kafka and PostgreSQL keep their data, and the logs go
     * @param articles files and folders to stream in; none for the samples when the store is empty
     * @param exit leave after the summary
     * @param json tell it as JSON
     */
    public record Shape(Path home, Path data, List<Path> articles, boolean exit, boolean json) {
        public Shape {
            articles = List.copyOf(articles);
        }
    }

    private final Shape shape;
    private final PrintStream out;
    private final PrintStream err;

    public UpCommand(Shape shape, PrintStream out, PrintStream err) {
        this.shape = shape;
        this.out = out;
        this.err = err;
    }

    /** @return exit status: 0 when every article got into the views, and nothing ended by itself */
    public int run() throws IOException, InterruptedException {
        ArchiveIngest.check(shape.articles());
        // Held until the end: two launchers on the same data would fight over it.
        try (DataFolder folder = DataFolder.lock(shape.data())) {
            err.println("starting Kafka, PostgreSQL and the services; data and logs in " + folder.path());
            LocalSystem system = new LocalSystem(shape.home(), shape.data(), err);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stop"));
            system.start();
            system.running().write(shape.data());
            Deaths deaths = new Deaths(
                    system.running().processes(), shape.data(), DiskRoom.toStart(shape.data()), system::isClosing, err);
            int status = fill(system);
            tell(system);
            if (shape.exit()) {
                stop(system);
                return status;
            }
            err.println("Press Ctrl-C, or news-claims stop elsewhere, to stop.");
            deaths.await();
            return 1;
        }
    }

    private void stop(LocalSystem system) {
        try {
            system.close();
            Running.forget(shape.data());
        } catch (IOException e) {
            err.println("news-claims: cannot remove the note in " + shape.data() + ": " + e.getMessage());
        }
    }

    private int fill(LocalSystem system) throws IOException, InterruptedException {
        QueryClient query = new QueryClient(system.query(), err::println);
        List<Path> from = shape.articles();
        if (from.isEmpty()) {
            boolean empty = query.get("/v1/events?limit=1").path("items").isEmpty();
            if (!empty) {
                return 0;
            }
            from = List.of(shape.home().resolve("deploy/local/samples"));
        }
        Path refusals = shape.data().resolve("refused.ndjson");
        Files.deleteIfExists(refusals);
        SentArticles accepted = new SentArticles();
        ArchiveIngest.Result sent = new ArchiveIngest(
                        new IngestClient(system.ingest(), err::println),
                        refusals,
                        null,
                        Boolean.getBoolean("news-claims.terminal") ? err : null,
                        accepted::add)
                .files(from);
        if (sent.refused() > 0) {
            err.println(sent.refused() + " articles were refused; " + refusals + " tells why");
        }
        return accepted.awaitProjected(query, err) && sent.refused() == 0 ? 0 : 1;
    }

    private void tell(LocalSystem system) throws IOException, InterruptedException {
        QueryClient query = new QueryClient(system.query(), err::println);
        ObjectNode digest = Digest.newest(query);
        if (shape.json()) {
            ObjectNode told = new ObjectMapper().valueToTree(system.running());
            told.put("page", system.query().resolve("/").toString());
            told.setAll(digest);
            out.println(told);
            return;
        }
        Digest.lines(system.running(), digest, shape.data()).forEach(out::println);
    }
}
