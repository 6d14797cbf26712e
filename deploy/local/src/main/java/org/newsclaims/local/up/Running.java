package org.newsclaims.local.up;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The system that runs on a data folder, as its launcher wrote it down there.
 *
 * @param pid process of the launcher; all others end with it
 * @param started when, RFC 3339
 * @param ingest address of the ingest service
 * @param claims address of the claims service
 * @param query address of the query service, and of the page
 * @param processes process ids of the servers and services by name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Running(long pid, String started, URI ingest, URI claims, URI query, Map<String, Long> processes) {
    private static final String FILE = "running.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    public Running {
        processes = Map.copyOf(processes);
    }

    /** Empty when none runs: a launcher that was killed leaves its note behind. */
    public static Optional<Running> on(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        Running noted = JSON.readValue(file.toFile(), Running.class);
        // Process ids come round again; nobody starts before they are noted.
        boolean alive = ProcessHandle.of(noted.pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .filter(start -> !start.isAfter(Instant.parse(noted.started).plusSeconds(2)))
                .isPresent();
        return alive ? Optional.of(noted) : Optional.empty();
    }

    void write(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Path whole = folder.resolve(FILE + ".new");
        JSON.writeValue(whole.toFile(), this);
        Files.move(whole, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
