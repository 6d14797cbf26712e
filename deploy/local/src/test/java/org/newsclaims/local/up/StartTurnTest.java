package org.newsclaims.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTurnTest {
    @TempDir
    Path folder;

    private final PipedInputStream said = new PipedInputStream();

    @Test
    void whoComesWhileAnotherStartsWaitsForItAndSaysSo() throws IOException {
        Path file = folder.resolve("starting");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.inputReader().readLine()).isEqualTo("starting");

        PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
        CompletableFuture<StartTurn> own = CompletableFuture.supplyAsync(() -> take(file, out));
        assertThat(new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8)).readLine())
                .startsWith("another news-claims is starting");
        assertThat(own).isNotDone();
        other.getOutputStream().close();

        own.join().close();
    }

    private static StartTurn take(Path file, PrintStream out) {
        try {
            return StartTurn.take(file, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another launcher, which starts until its input ends. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            StartTurn turn = StartTurn.take(Path.of(arguments[0]), System.err);
            System.out.println("starting");
            System.in.read();
            turn.close();
        }
    }
}
