package org.newsclaims.e2e.nemesis;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.SmallDisk;

/** Fills the database's file system to the brim, when it is one of its own. */
final class DiskFaults {
    private final Cluster cluster;

    DiskFaults(Cluster cluster) {
        this.cluster = cluster;
    }

    /** None where the file system is shared with others: filling that one would be no test but vandalism. */
    List<Fault> all() throws IOException {
        return SmallDisk.of(cluster.databaseFolder())
                .map(disk -> List.of(new Fault("postgres disk full", random -> fill(disk, random))))
                .orElse(List.of());
    }

    private void fill(SmallDisk disk, Random random) throws IOException, InterruptedException {
        try {
            disk.fill();
            Thread.sleep(4000 + random.nextInt(2000));
        } finally {
            disk.free();
        }
        // With its own log on the full disk PostgreSQL panics, and may not come back by itself.
        cluster.database().kill();
        cluster.database().start();
    }
}
