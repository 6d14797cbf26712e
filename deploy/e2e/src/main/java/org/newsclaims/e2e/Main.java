package org.newsclaims.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.SmallDisk;

/**
 * The harness without Maven: {@code Main full|brief|rebuild|throughput|burst [SEED [ARTICLES]]}. Prints a report and ends with status 0 when
 * every invariant held. Started as root, it gives PostgreSQL a small file system of its own and fills that too.
 */
public final class Main {
    private static final String SIZE = "6g";
    private static final int ARTICLES = 20_000;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        String form = arguments.length > 0 ? arguments[0] : "full";
        long seed = arguments.length < 2 ? 1 : Long.parseLong(arguments[1]);
        int articles = arguments.length < 3 ? ARTICLES : Integer.parseInt(arguments[2]);
        Path home = Path.of(System.getProperty("news-claims.home", ".")).toAbsolutePath();
        Path folder = Files.createTempDirectory("news-claims-harness");
        System.out.println("data and logs: " + folder);
        List<String> report =
                switch (form) {
                    case "full" -> faults(home, folder, Plan.full(seed, articles));
                    case "brief" -> faults(home, folder, Plan.brief(seed));
                    case "rebuild" -> rebuild(home, folder, seed, articles);
                    case "throughput" -> throughput(home, folder, seed, articles);
                    case "burst" -> burst(home, folder, seed, articles);
                    default -> throw new IllegalArgumentException(
                            "full, brief, rebuild, throughput or burst, not " + form);
                };
        report.forEach(System.out::println);
        System.exit(report.get(report.size() - 1).equals("GREEN") ? 0 : 1);
    }

    private static List<String> faults(Path home, Path folder, Plan plan) throws Exception {
        Path databaseFolder = folder.resolve("postgres");
        Optional<SmallDisk> disk = SmallDisk.mount(databaseFolder, SIZE);
        if (disk.isEmpty()) {
            System.out.println("PostgreSQL shares the disk: it is not filled");
        }
        try {
            return new Harness(home, folder, databaseFolder, System.out::println)
                    .run(plan)
                    .lines();
        } finally {
            if (disk.isPresent()) {
                disk.get().unmount();
            }
        }
    }

    private static List<String> rebuild(Path home, Path folder, long seed, int articles) throws Exception {
        try (Cluster cluster = new Cluster(RebuildTrial.shape(home, folder))) {
            cluster.start();
            return new RebuildTrial(cluster, seed, System.out::println).run(articles);
        }
    }

    private static List<String> throughput(Path home, Path folder, long seed, int articles) throws Exception {
        try (Cluster cluster = new Cluster(ThroughputTrial.shape(home, folder))) {
            cluster.start();
            return new ThroughputTrial(cluster).run(articles, seed);
        }
    }

    private static List<String> burst(Path home, Path folder, long seed, int articles) throws Exception {
        try (Cluster cluster = new Cluster(BurstTrial.shape(home, folder))) {
            cluster.start();
            return new BurstTrial(cluster).run(articles, seed);
        }
    }
}
