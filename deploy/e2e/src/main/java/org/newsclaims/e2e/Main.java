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
import org.newsclaims.e2e.cluster.Shape;
import org.newsclaims.e2e.cluster.SmallDisk;
import org.newsclaims.e2e.reading.ReadingTrial;
import org.newsclaims.e2e.requests.RequestsTrial;
import org.newsclaims.engine.model.Article;

/**
 * The harness without Maven: {@code Main brief|rebuild|throughput|burst|reading|requests|stages|warc [SEED [ARTICLES]]}, {@code
 * Main full [SEED [ARTICLES [FILE…]]]}, {@code Main corpus|corpus-faulty SEED[,SEED…] ARTICLES FILE…}, {@code Main
 * operations|operations-faulty SEED[,SEED…] OPERATIONS FILE…}, {@code Main pace FILE…} with NDJSON files of articles, or {@code Main
 * bounds [NAMES [SHARE]]}. Prints a report and ends with status 0 when every invariant held. Started as root, it gives PostgreSQL a
 * small file system of its own and fills that too.
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
        List<String> words = List.of(arguments);
        boolean held =
                switch (form) {
                    case "corpus", "corpus-faulty" -> corpus(home, folder, words);
                    case "operations", "operations-faulty" -> operations(home, folder, words);
                    case "bounds" -> bounds(words);
                    case "pace" -> green(pace(home, folder, words));
                    default -> green(report(form, home, folder, words));
                };
        System.exit(held ? 0 : 1);
    }

    /** Prints a report, and answers whether it ends well. */
    private static boolean green(List<String> report) {
        report.forEach(System.out::println);
        return report.get(report.size() - 1).equals("GREEN");
    }

    private static List<String> report(String form, Path home, Path folder, List<String> words) throws Exception {
        long seed = words.size() < 2 ? 1 : Long.parseLong(words.get(1));
        int articles = words.size() < 3 ? ARTICLES : Integer.parseInt(words.get(2));
        return switch (form) {
            case "full" -> faults(
                    home,
                    folder,
                    Plan.full(seed, articles, texts(words.subList(Math.min(3, words.size()), words.size()))));
            case "brief" -> faults(home, folder, Plan.brief(seed));
            case "rebuild" -> on(
                    RebuildTrial.shape(home, folder),
                    cluster -> new RebuildTrial(cluster, seed, System.out::println).run(articles));
            case "throughput" -> on(
                    Shape.oneOfEach(home, folder), cluster -> new ThroughputTrial(cluster).run(articles, seed));
            case "burst" -> on(Shape.oneOfEach(home, folder), cluster -> new BurstTrial(cluster).run(articles, seed));
            case "reading" -> on(
                    ReadingTrial.shape(home, folder), cluster -> new ReadingTrial(cluster, folder).run(seed));
            case "requests" -> on(Shape.oneOfEach(home, folder), cluster -> new RequestsTrial(cluster).run(seed));
            case "stages" -> on(
                    Shape.oneOfEach(home, folder),
                    cluster -> new StagesTrial(cluster, seed, System.out::println).run());
            case "warc" -> on(
                    Shape.oneOfEach(home, folder), cluster -> new WarcTrial(cluster, home, folder).run(articles, seed));
            default -> throw new IllegalArgumentException(
                    "full, brief, bounds, rebuild, throughput, burst, reading, requests, stages, warc, pace,"
                            + " operations, operations-faulty, corpus or corpus-faulty, not "
                            + form);
        };
    }

    /** What is tried on a system that serves; answers a report. */
    private interface Trial {
        List<String> run(Cluster cluster) throws Exception;
    }

    private static List<String> on(Shape shape, Trial trial) throws Exception {
        try (Cluster cluster = new Cluster(shape)) {
            cluster.start();
            return trial.run(cluster);
        }
    }

    private static boolean bounds(List<String> arguments) {
        String names = arguments.size() > 1 ? arguments.get(1) : ".*";
        int share = arguments.size() > 2 ? Integer.parseInt(arguments.get(2)) : 1;
        return new BoundsTrial().run(names, share);
    }

    private static boolean operations(Path home, Path folder, List<String> arguments) throws Exception {
        int operations = Integer.parseInt(arguments.get(2));
        List<String> texts = texts(arguments.subList(3, arguments.size()));
        return eachSeed(arguments, (seed, faulty) -> new OperationsTrial(home, folder, System.out::println)
                .run(texts, operations, seed, faulty));
    }

    private static List<String> texts(List<String> names) throws IOException {
        return files(names).stream().map(Article::text).toList();
    }

    private static List<Article> files(List<String> names) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String name : names) {
            articles.addAll(EvaluationData.read(Path.of(name)));
        }
        return articles;
    }

    private static boolean corpus(Path home, Path folder, List<String> arguments) throws Exception {
        int most = Integer.parseInt(arguments.get(2));
        List<Article> articles = files(arguments.subList(3, arguments.size()));
        return eachSeed(arguments, (seed, faulty) -> {
            List<Article> some = new ArrayList<>(articles);
            Collections.shuffle(some, new Random(seed));
            return new CorpusTrial(home, folder, System.out::println)
                    .run(some.subList(0, Math.min(most, some.size())), seed, faulty);
        });
    }

    /** What is tried with each of several seeds, with a fault that must be found or without; answers a report. */
    private interface SeededTrial {
        List<String> run(long seed, boolean faulty) throws Exception;
    }

    /** Whether every seed was green; with the fault, whether every one was red. */
    private static boolean eachSeed(List<String> arguments, SeededTrial trial) throws Exception {
        boolean faulty = arguments.get(0).endsWith("-faulty");
        boolean asExpected = true;
        for (String seed : arguments.get(1).split(",")) {
            asExpected &= green(trial.run(Long.parseLong(seed), faulty)) != faulty;
        }
        return asExpected;
    }

    private static List<String> pace(Path home, Path folder, List<String> arguments) throws Exception {
        List<Path> files =
                arguments.subList(1, arguments.size()).stream().map(Path::of).toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("pace takes files of articles, one JSON object a line");
        }
        return on(Shape.oneOfEach(home, folder), cluster -> new PaceTrial(cluster).run(files));
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
}
