package org.newsclaims.e2e.nemesis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.newsclaims.e2e.cluster.Cluster;

/** Fills the database's file system to the brim, when it is one of its own. */
final class DiskFaults {
    private static final long LARGEST = 6L << 30;

    private final Cluster cluster;

    DiskFaults(Cluster cluster) {
        this.cluster = cluster;
    }

    /** None where the file system is shared with others: filling that one would be no test but vandalism. */
    List<Fault> all() throws IOException {
        FileStore store = Files.getFileStore(cluster.databaseFolder());
        boolean own = store.type().equals("tmpfs") && store.getTotalSpace() <= LARGEST;
        return own ? List.of(new Fault("postgres disk full", this::fill)) : List.of();
    }

    private void fill(Random random) throws Exception {
        Path ballast = cluster.databaseFolder().resolve("ballast");
        try {
            toTheBrim(ballast);
            Thread.sleep(4000 + random.nextInt(2000));
        } finally {
            Files.deleteIfExists(ballast);
        }
        // With its own log on the full disk PostgreSQL panics, and may not come back by itself.
        cluster.database().kill();
        cluster.database().start();
    }

    private static void toTheBrim(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[1 << 16];
            for (long written = 0; written < LARGEST; written += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            // Full: that was the aim.
        }
    }
}
