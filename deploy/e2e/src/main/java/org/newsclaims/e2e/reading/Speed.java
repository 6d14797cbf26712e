package org.newsclaims.e2e.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaims.e2e.cluster.Cluster;
import org.newsclaims.e2e.cluster.Member;

/** How many answers a second the query service gives, as a ratio to a bare endpoint that gives the same bytes. */
final class Speed {
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final int ROUNDS = 5;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final String HUNDRED = "hundred";

    private final URI query;
    private final Cluster cluster;
    private final Path folder;
    private final Report report;

    Speed(URI query, Cluster cluster, Path folder, Report report) {
        this.query = query;
        this.cluster = cluster;
        this.folder = folder.resolve("bare");
        this.report = report;
    }

    /** @param paths what is read, by a name for the report */
    void measure(Map<String, String> paths) throws Exception {
        Files.createDirectories(folder);
        Map<String, String> tags = new LinkedHashMap<>();
        for (Map.Entry<String, String> path : paths.entrySet()) {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(query.resolve(path.getValue()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            Files.write(folder.resolve(path.getKey()), answer.body());
            tags.put(path.getKey(), answer.headers().firstValue("ETag").orElseThrow());
        }
        Files.writeString(folder.resolve(HUNDRED), "x".repeat(100));
        Member bare =
                cluster.beside("bare", "deploy/e2e/bare", Cluster.EDGE_JVM, Map.of("bare.folder", folder.toString()));
        bare.start();
        try {
            bare.awaitAnswer("/" + HUNDRED);
            for (Map.Entry<String, String> path : paths.entrySet()) {
                String name = path.getKey();
                long bytes = Files.size(folder.resolve(name));
                compare(
                        "GET " + name + ", " + bytes / 1000 + " KB",
                        .40,
                        new Rate(query, path.getValue(), "", OK),
                        new Rate(bare.base(), "/" + name, "", OK));
            }
            for (Map.Entry<String, String> path : paths.entrySet()) {
                compare(
                        "304 to " + path.getKey(),
                        .50,
                        new Rate(
                                query,
                                path.getValue(),
                                "If-None-Match: " + tags.get(path.getKey()) + "\r\n",
                                NOT_MODIFIED),
                        new Rate(bare.base(), "/" + HUNDRED, "", OK));
            }
        } finally {
            bare.stop();
        }
    }

    /** In turns, so that whatever else the machine does weighs on both alike; the middle one of the ratios counts. */
    private void compare(String what, double bar, Rate ours, Rate bare) throws Exception {
        ours.measure(WARM_UP);
        bare.measure(WARM_UP);
        List<double[]> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double one = bare.measure(ROUND);
            rounds.add(new double[] {ours.measure(ROUND), one});
        }
        rounds.sort((a, b) -> Double.compare(a[0] / a[1], b[0] / b[1]));
        double[] middle = rounds.get(ROUNDS / 2);
        double ratio = middle[0] / middle[1];
        report.row(
                what,
                String.format(Locale.ROOT, "%.0f/s, bare %.0f/s", middle[0], middle[1]),
                String.format(Locale.ROOT, "%.2f", ratio),
                String.format(Locale.ROOT, "%.2f", bar),
                ratio >= bar);
    }

    /** First pages that no answer is kept of: a transaction of the database goes before every call. */
    void firstPages(MoreRows rows, Map<String, String> paths, double bar) throws Exception {
        List<Times> all = new ArrayList<>();
        for (Map.Entry<String, String> path : paths.entrySet()) {
            all.add(times(rows, path.getValue()));
            Times times = all.get(all.size() - 1);
            report.row(
                    "first page of " + path.getKey(),
                    String.format(
                            Locale.ROOT,
                            "p50 %.1f ms, p99 %.1f ms, %d KB",
                            times.percentile(50),
                            times.percentile(99),
                            size(path.getValue()) / 1000));
        }
        double ratio = all.get(0).percentile(99) / all.get(1).percentile(99);
        report.row(
                "p99 of the one to that of the other",
                "",
                String.format(Locale.ROOT, "%.1f", ratio),
                String.format(Locale.ROOT, "%.1f", bar),
                ratio <= bar);
    }

    private Times times(MoreRows rows, String path) throws Exception {
        List<Long> nanos = new ArrayList<>();
        try (Wire wire = new Wire(query, path, "")) {
            for (int i = 0; i < 600; i++) {
                rows.touch();
                long begun = System.nanoTime();
                wire.ask();
                if (i >= 200) {
                    nanos.add(System.nanoTime() - begun);
                }
            }
        }
        return Times.ofNanos(nanos);
    }

    private int size(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(query.resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body()
                .length;
    }
}
