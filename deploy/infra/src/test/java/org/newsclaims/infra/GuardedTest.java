package org.newsclaims.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GuardedTest {
    @Test
    void aProcessThatCannotEndInGoodOrderEndsAllTheSame() throws Exception {
        Process process = start(NeverDone.class);

        process.getOutputStream().close();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void aProcessEndsInGoodOrderWhenItCan() throws Exception {
        Process process = start(Done.class);

        process.getOutputStream().close();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static Process start(Class<?> main) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Whose end waits for what never comes. */
    static final class NeverDone {
        public static void main(String[] arguments) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitNothing()));
            Guarded.watch(Duration.ofMillis(200));
            awaitNothing();
        }
    }

    static final class Done {
        public static void main(String[] arguments) {
            Guarded.watch(Duration.ofMinutes(5));
            awaitNothing();
        }
    }

    private static void awaitNothing() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
