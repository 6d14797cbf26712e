package org.newsclaims.local.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.newsclaims.local.client.IngestClient;
import org.newsclaims.local.terminal.UsageException;

/**
 * Streams archives to ingest in batches of bounded size, in memory that does not grow with them. Sending an article again
 * changes nothing, so that a run that was cut off between two notes loses and doubles nothing.
 */
public final class ArchiveIngest {
    private static final int BATCH_ARTICLES = 200;
    private static final int BATCH_CHARACTERS = 4_000_000;

    private final IngestClient ingest;
    private final Path refusals;
    private final Path resume;
    private final ArchiveProgress progress;
    private final Consumer<String> accepted;

    /**
     * How it came out, earlier runs that this one went on from included.
     *
     * @param accepted articles that the log has
     * @param refused things that are none, or that ingest did not take; the report tells each
     */
    public record Result(long accepted, long refused) {}

    /**
     * @param refusals file for the report of what was refused; not made when nothing is
     * @param resume file to note in how far it came, and to go on from; null for neither
     * @param terminal where progress is shown, or null
     * @param accepted is told the id of each article that the log has, in the order sent
     */
    public ArchiveIngest(
            IngestClient ingest, Path refusals, Path resume, PrintStream terminal, Consumer<String> accepted) {
        this.ingest = Objects.requireNonNull(ingest, "ingest");
        this.refusals = Objects.requireNonNull(refusals, "refusals");
        this.resume = resume;
        this.progress = new ArchiveProgress(terminal);
        this.accepted = Objects.requireNonNull(accepted, "accepted");
    }

    /** Sends everything in some files and folders; returns when ingest has answered for each. */
    public Result files(List<Path> paths) throws IOException, InterruptedException {
        Checkpoint checkpoint = Checkpoint.open(resume, paths);
        try (Archive archive = new Archive(paths)) {
            return send(archive, checkpoint, archive::read, archive.total());
        }
    }

    /**
     * Looks whether all are there, before anything is started for them.
     *
     * @throws UsageException when one cannot be read, holds nothing, or lacks what its manifest lists
     */
    public static void check(List<Path> paths) throws IOException {
        new Archive(paths).close();
    }

    /** Sends articles as JSON, one a line. */
    public Result lines(InputStream in) throws IOException, InterruptedException {
        return send(new LineItems(in, "line"), Checkpoint.open(null, List.of()), () -> 0, 0);
    }

    private Result send(Items items, Checkpoint checkpoint, LongSupplier read, long total)
            throws IOException, InterruptedException {
        for (long i = 0; i < checkpoint.done && items.next() != null; i++) {
            progress.show(0, read.getAsLong(), total);
        }
        long before = checkpoint.done;
        try (RefusalReport report = new RefusalReport(refusals, checkpoint.reported)) {
            List<Item> batch = new ArrayList<>();
            long characters = 0;
            for (Item item = items.next(); item != null; item = items.next()) {
                int length = item.json() == null ? 0 : item.json().length();
                if (batch.size() == BATCH_ARTICLES || characters + length > BATCH_CHARACTERS) {
                    flush(batch, checkpoint, report);
                    characters = 0;
                }
                batch.add(item);
                characters += length;
                progress.show(checkpoint.done - before, read.getAsLong(), total);
            }
            flush(batch, checkpoint, report);
        }
        progress.done();
        checkpoint.clear();
        return new Result(checkpoint.accepted, checkpoint.refused);
    }

    private void flush(List<Item> batch, Checkpoint checkpoint, RefusalReport report)
            throws IOException, InterruptedException {
        List<Item> articles = batch.stream().filter(item -> item.json() != null).toList();
        List<IngestClient.Outcome> outcomes = articles.isEmpty()
                ? List.of()
                : ingest.post(articles.stream().map(Item::json).toList());
        int answered = 0;
        for (Item item : batch) {
            IngestClient.Outcome outcome =
                    item.json() == null ? new IngestClient.Outcome(null, item.problem()) : outcomes.get(answered++);
            String problem = outcome.problem();
            if (problem == null) {
                checkpoint.accepted++;
                accepted.accept(outcome.articleId());
            } else {
                checkpoint.refused++;
                report.add(item.origin(), problem);
            }
        }
        checkpoint.done += batch.size();
        checkpoint.reported = report.length();
        checkpoint.save();
        batch.clear();
    }
}
