package org.newsclaims.local.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.newsclaims.local.terminal.Progress;

/** A command that turns lines of articles into lines of answers. */
public enum BatchCommand {
    /** Statements of each article alone. */
    EXTRACT(new Extract(), "NDJSON articles in, NDJSON statements out: the engine alone, no servers."),
    /** The news event of each article. */
    GROUP(new Group(), "NDJSON articles in, {\"id\", \"eventId\"} lines out: the event grouping alone."),
    /** Statements with their claims and events. */
    VIEWS(
            new ViewsOfAll(),
            "NDJSON articles in, {\"id\", \"eventId\", \"statements\"} lines out: what the views would hold.");

    private final Batch batch;
    private final String description;

    BatchCommand(Batch batch, String description) {
        this.batch = batch;
        this.description = description;
    }

    /** For its help. */
    public String description() {
        return description;
    }

    /** Names on the command line. */
    public static List<String> names() {
        return List.of(values()).stream().map(BatchCommand::word).toList();
    }

    /** @throws IllegalArgumentException when there is none of that name */
    public static BatchCommand named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads to the end and writes everything.
     *
     * @param complaints takes one line for each bad input line
     * @return 0, or 1 when there were bad lines
     */
    public int run(BufferedReader in, OutputStream out, PrintStream complaints) throws IOException {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
            OrderedLines lines = new OrderedLines(in, complaints, Progress.onTerminal());
            return batch.run(lines, writer) == 0 ? 0 : 1;
        }
    }
}
