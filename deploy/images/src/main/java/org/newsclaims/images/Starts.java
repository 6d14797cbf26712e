package org.newsclaims.images;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How long a service takes to start from the layers of its image, with the class-data archive and without, in turns; what
 * {@code deploy/images/starts} runs. Only for services that start without what they depend on: ingest and query.
 */
final class Starts {
    private static final int TIMES = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path root;
    private final ImageFile image;

    private Starts(Path tar, Path folder) throws IOException {
        this.image = new ImageFile(tar, Files.createDirectories(folder.resolve("parts")));
        this.root = Files.createDirectories(folder.resolve("root"));
        image.unpack("", root);
    }

    /** @param arguments images in files */
    public static void main(String[] arguments) throws Exception {
        for (String tar : arguments) {
            Path folder = Files.createTempDirectory("news-claims-image");
            try {
                new Starts(Path.of(tar), folder).tell(tar);
            } finally {
                Deletion.of(folder);
            }
        }
    }

    private void tell(String tar) throws Exception {
        List<Start> with = new ArrayList<>();
        List<Start> without = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            with.add(start(true));
            without.add(start(false));
        }
        System.out.println(tar + ", medians of " + TIMES + " starts each, until /q/health/live answers 200:");
        System.out.println("  with the archive " + medians(with));
        System.out.println("  without it       " + medians(without));
    }

    /**
     * One start.
     *
     * @param seconds on the clock
     * @param processor seconds of processor time, which other work on the machine hardly changes
     */
    private record Start(double seconds, double processor) {}

    private Start start(boolean archived) throws Exception {
        int port;
        try (ServerSocket any = new ServerSocket(0)) {
            port = any.getLocalPort();
        }
        List<String> command = new ArrayList<>(image.entrypoint());
        command.removeIf(word -> !archived && word.startsWith(ARCHIVE));
        command.set(
                0,
                inside(image.environment().get("JAVA_HOME")).resolve("bin/java").toString());
        Path log = root.resolveSibling("log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(inside(image.workingFolder()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", image.environment().getOrDefault("JAVA_TOOL_OPTIONS", ""));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        long begun = System.nanoTime();
        Process process = builder.start();
        try {
            awaitLive(URI.create("http://127.0.0.1:" + port + "/q/health/live"), process, log, begun);
            return new Start(
                    (System.nanoTime() - begun) / 1e9,
                    process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void awaitLive(URI live, Process process, Path log, long begun) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(live).timeout(PATIENCE).build();
        while (process.isAlive() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            Thread.sleep(10);
        }
        throw new IOException("It did not start: " + Files.readString(log));
    }

    private Path inside(String path) {
        return root.resolve(path.substring(1));
    }

    private static String medians(List<Start> starts) {
        return String.format(
                Locale.ROOT,
                "%.2f s, processor time %.2f s",
                median(starts, Start::seconds),
                median(starts, Start::processor));
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> what) {
        return starts.stream()
                .mapToDouble(what)
                .sorted()
                .skip(starts.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
