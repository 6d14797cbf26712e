package org.newsclaims.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DeathsTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path data;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aServiceThatEndsByItselfIsNamedWithTheEndOfItsLog() throws Exception {
        Files.createDirectories(data.resolve("logs"));
        Files.writeString(data.resolve("logs/claims.log"), "started\nout of memory\n");
        Process process = new ProcessBuilder("sleep", "60").start();

        Deaths deaths = deaths(Map.of("claims", process.pid()), false);
        process.destroyForcibly();
        deaths.await();

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("news-claims: claims has ended by itself", data.resolve("logs/claims.log") + ", and ends:")
                .contains("  out of memory", "The reason may be that the disk of " + data + " has ", "make room")
                .contains("Nothing is lost: news-claims up goes on where it was.");
    }

    @Test
    void aServiceThatIsStoppedIsNotComplainedOf() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();

        deaths(Map.of("claims", process.pid()), true);
        process.destroyForcibly().waitFor();
        ProcessHandle.of(process.pid()).ifPresent(handle -> handle.onExit().join());

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private Deaths deaths(Map<String, Long> processes, boolean closing) {
        // More than any disk has.
        DiskRoom room = new DiskRoom(data, Long.MAX_VALUE);
        return new Deaths(processes, data, room, () -> closing, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
