package org.newsclaims.local.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.newsclaims.local.terminal.UsageException;

/**
 * How far an ingest came, kept in a file after every batch that ingest has answered, so that another run goes on from there.
 * Without a file nothing is kept.
 */
final class Checkpoint {
    private final Path file;
    private final String of;
    long done;
    long accepted;
    long refused;
    /** Length of the report of refusals, in bytes. */
    long reported;

    private Checkpoint(Path file, String of) {
        this.file = file;
        this.of = of;
    }

    /**
     * The one in a file, or a new one when there is none.
     *
     * @param file where, or null
     * @throws UsageException when the file is of other articles, or is none
     */
    static Checkpoint open(Path file, List<Path> paths) throws IOException {
        Checkpoint checkpoint = new Checkpoint(
                file,
                paths.stream()
                        .map(path -> path.toAbsolutePath().normalize().toString())
                        .toList()
                        .toString());
        if (file == null || !Files.exists(file)) {
            return checkpoint;
        }
        JsonNode kept = read(file);
        if (!kept.path("of").asText().equals(checkpoint.of)) {
            throw new UsageException(file + " tells how far an ingest of other files came; remove it, or name another");
        }
        checkpoint.done = kept.path("done").asLong();
        checkpoint.accepted = kept.path("accepted").asLong();
        checkpoint.refused = kept.path("refused").asLong();
        checkpoint.reported = kept.path("reported").asLong();
        return checkpoint;
    }

    private static JsonNode read(Path file) throws IOException {
        try {
            return ArticleJson.MAPPER.readTree(file.toFile());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UsageException(file + " is no note of an ingest; remove it, or name another");
        }
    }

    void save() throws IOException {
        if (file == null) {
            return;
        }
        ObjectNode note = ArticleJson.empty()
                .put("of", of)
                .put("done", done)
                .put("accepted", accepted)
                .put("refused", refused)
                .put("reported", reported);
        Path next = Path.of(file + ".next");
        Files.writeString(next, note.toString());
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Everything is done: another run starts anew. */
    void clear() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
