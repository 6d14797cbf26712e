package org.newsclaims.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The packaged command line, run as its users run it. */
final class CommandLine {
    private CommandLine() {}

    /** What it printed; fails unless it ended well. */
    static String run(String input, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-jar"));
        command.add(Home.path().resolve("deploy/local/target/news-claims.jar").toString());
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(process, input));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        writing.join();
        if (process.waitFor() != 0) {
            throw new IOException(
                    String.join(" ", words) + " ended with status " + process.exitValue() + ": " + output);
        }
        return output;
    }

    private static void write(Process process, String input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
