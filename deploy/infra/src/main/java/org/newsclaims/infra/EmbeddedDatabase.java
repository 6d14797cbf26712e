package org.newsclaims.infra;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/** A real PostgreSQL server, unpacked from the class path and run as a child process on the loopback address. */
final class EmbeddedDatabase implements Database {
    private static final String CLUSTER = "pg";

    private static final String BINARIES = "bin";
    /** What the library leaves in the folder of a server's programs once all of them are unpacked. */
    private static final String UNPACKED = ".exists";

    /** For machines that are busy; one that cannot start ends long before. */
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server on a free port that forgets everything when closed, and therefore does not sync to disk. */
    public static EmbeddedDatabase temporary() {
        try {
            return new EmbeddedDatabase(
                    EmbeddedPostgres.builder().setPGStartupWait(STARTUP).start());
        } catch (IOException e) {
            throw new InfraException("PostgreSQL did not start", e);
        }
    }

    /**
     * Starts a server that keeps every committed transaction, whatever kills it.
     *
     * @param data its folder; created when missing, taken over when it holds an earlier server's data, even one whose
     *     owner was killed and which still runs
     * @param port where clients connect, 0 for a free one
     * @throws InfraException when the folder cannot be used or the port is taken
     */
    public static EmbeddedDatabase persistent(Path data, int port) {
        try {
            Files.createDirectories(data);
            clearHalfUnpacked(data.resolve(BINARIES));
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setPGStartupWait(STARTUP)
                    .setDataDirectory(data.resolve(CLUSTER))
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(data.resolve(BINARIES).toFile())
                    // The library switches these off, for tests; the last setting on the command line wins.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    // The default suits the smallest machines: filings and their index take most of its 128 MB at
                    // 19,000 articles.
                    .setServerConfig("shared_buffers", "256MB")
                    .setPort(FreePort.orFree(port));
            return new EmbeddedDatabase(builder.start());
        } catch (IOException e) {
            throw new InfraException("PostgreSQL did not start on port " + port + " with data in " + data, e);
        }
    }

    /** Takes away programs whose unpacking was killed midway: the library stumbles over the links that are there already. */
    private static void clearHalfUnpacked(Path binaries) throws IOException {
        if (!Files.isDirectory(binaries)) {
            return;
        }
        try (Stream<Path> servers = Files.list(binaries)) {
            for (Path server : servers.filter(Files::isDirectory).toList()) {
                if (!Files.exists(server.resolve(UNPACKED))) {
                    delete(server);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The file in which a server of this data folder names its process, in the first line, while it runs. */
    static Path pidFile(Path data) {
        return data.resolve(CLUSTER).resolve("postmaster.pid");
    }

    @Override
    public String host() {
        return "127.0.0.1";
    }

    @Override
    public int port() {
        return server.getPort();
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public String password() {
        return "postgres";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new InfraException("PostgreSQL did not stop", e);
        }
    }
}
