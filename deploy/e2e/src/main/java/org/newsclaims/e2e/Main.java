package org.newsclaims.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.newsclaims.claims.views.support.EvaluationData;
import org.newsclaims.e2e.bounds.BoundsTrial;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.SmallDisk;
import org.newsclaims.e2e.reading.ReadingTrial;
import org.newsclaims.e2e.requests.RequestsTrial;
import org.newsclaims.engine.model.Article;

/**
 * The harness without Maven: {@code Main full|brief|rebuild|throughput|burst|reading|requests|warc [SEED [ARTICLES]]}, {@code Main
 * corpus|corpus-faulty SEED[,SEED…] ARTICLES FILE…}, {@code Main operations|operations-faulty SEED[,SEED…] OPERATIONS FILE…},
 * {@code Main pace FILE…} with NDJSON files of articles, or {@code Main bounds [NAMES [SHARE]]}. Prints a report and ends with
 * status 0 when every invariant held. Started as root, it gives PostgreSQL a small file system of its own and fills that too.
 */
public final class Main {
    private static final String SIZE = "6g";
    private static final int ARTICLES = 20_000;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        String form = arguments.length > 0 ? arguments[0] : "full";
        Path home = Path.of(System.getProperty("news-claims.home", ".")).toAbsolutePath();
        Path folder = Files.createTempDirectory("news-claims-harness");
        System.out.println("data and logs: " + folder);
        if (form.startsWith("corpus")) {
            System.exit(corpus(home, folder, List.of(arguments)) ? 0 : 1);
        }
        if (form.startsWith("operations")) {
            System.exit(operations(home, folder, List.of(arguments)) ? 0 : 1);
        }
        if (form.equals("bounds")) {
            System.exit(bounds(List.of(arguments)) ? 0 : 1);
        }
        boolean pace = form.equals("pace");
        long seed = pace || arguments.length < 2 ? 1 : Long.parseLong(arguments[1]);
        int articles = pace || arguments.length < 3 ? ARTICLES : Integer.parseInt(arguments[2]);
        List<String> report =
                switch (form) {
                    case "full" -> faults(home, folder, Plan.full(seed, articles));
                    case "brief" -> faults(home, folder, Plan.brief(seed));
                    case "rebuild" -> rebuild(home, folder, seed, articles);
                    case "throughput" -> throughput(home, folder, seed, articles);
                    case "burst" -> burst(home, folder, seed, articles);
                    case "reading" -> reading(home, folder, seed);
                    case "requests" -> requests(home, folder, seed);
                    case "warc" -> warc(home, folder, seed, articles);
                    case "pace" -> pace(home, folder, List.of(arguments));
                    default -> throw new IllegalArgumentException(
                            "full, brief, bounds, rebuild, throughput, burst, reading, requests, warc, pace, operations,"
                                    + " operations-faulty, corpus or corpus-faulty, not "
                                    + form);
                };
        report.forEach(System.out::println);
        System.exit(report.get(report.size() - 1).equals("GREEN") ? 0 : 1);
    }

    private static boolean bounds(List<String> arguments) {
        String names = arguments.size() > 1 ? arguments.get(1) : ".*";
        int share = arguments.size() > 2 ? Integer.parseInt(arguments.get(2)) : 1;
        return new BoundsTrial().run(names, share);
    }

    /** Whether every seed was green; with the fault, whether every one was red. */
    private static boolean operations(Path home, Path folder, List<String> arguments) throws Exception {
        boolean faulty = arguments.get(0).equals("operations-faulty");
        List<String> texts = files(arguments.subList(3, arguments.size())).stream()
                .map(Article::text)
                .toList();
        boolean asExpected = true;
        for (String seed : arguments.get(1).split(",")) {
            List<String> report = new OperationsTrial(home, folder, System.out::println)
                    .run(texts, Integer.parseInt(arguments.get(2)), Long.parseLong(seed), faulty);
            report.forEach(System.out::println);
            asExpected &= report.get(report.size() - 1).equals(faulty ? "RED" : "GREEN");
        }
        return asExpected;
    }

    private static List<Article> files(List<String> names) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String name : names) {
            articles.addAll(EvaluationData.read(Path.of(name)));
        }
        return articles;
    }

    /** Whether every seed was green; with the fault, whether every one was red. */
    private static boolean corpus(Path home, Path folder, List<String> arguments) throws Exception {
        boolean faulty = arguments.get(0).equals("corpus-faulty");
        int most = Integer.parseInt(arguments.get(2));
        List<Article> articles = files(arguments.subList(3, arguments.size()));
        boolean asExpected = true;
        for (String seed : arguments.get(1).split(",")) {
            List<Article> some = new ArrayList<>(articles);
            Collections.shuffle(some, new Random(Long.parseLong(seed)));
            List<String> report = new CorpusTrial(home, folder, System.out::println)
                    .run(some.subList(0, Math.min(most, some.size())), Long.parseLong(seed), faulty);
            report.forEach(System.out::println);
            asExpected &= report.get(report.size() - 1).equals(faulty ? "RED" : "GREEN");
        }
        return asExpected;
    }

    private static List<String> pace(Path home, Path folder, List<String> arguments) throws Exception {
        List<Path> files =
                arguments.subList(1, arguments.size()).stream().map(Path::of).toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("pace takes files of articles, one JSON object a line");
        }
        try (Cluster cluster = new Cluster(PaceTrial.shape(home, folder))) {
            cluster.start();
            return new PaceTrial(cluster).run(files);
        }
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

    private static List<String> warc(Path home, Path folder, long seed, int pages) throws Exception {
        try (Cluster cluster = new Cluster(WarcTrial.shape(home, folder))) {
            cluster.start();
            return new WarcTrial(cluster, home, folder).run(pages, seed);
        }
    }

    private static List<String> reading(Path home, Path folder, long seed) throws Exception {
        try (Cluster cluster = new Cluster(ReadingTrial.shape(home, folder))) {
            cluster.start();
            return new ReadingTrial(cluster, folder).run(seed);
        }
    }

    private static List<String> requests(Path home, Path folder, long seed) throws Exception {
        try (Cluster cluster = new Cluster(RequestsTrial.shape(home, folder))) {
            cluster.start();
            return new RequestsTrial(cluster).run(seed);
        }
    }

    private static List<String> burst(Path home, Path folder, long seed, int articles) throws Exception {
        try (Cluster cluster = new Cluster(BurstTrial.shape(home, folder))) {
            cluster.start();
            return new BurstTrial(cluster).run(articles, seed);
        }
    }
}
