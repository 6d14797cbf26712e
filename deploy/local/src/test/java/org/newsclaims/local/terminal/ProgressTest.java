package org.newsclaims.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicLong seconds = new AtomicLong();

    @Test
    void tellsHowManyOfHowManyHowFastAndHowLongTheRestTakes() {
        Progress progress = progress(false, 1000);

        seconds.set(20);
        progress.many(200);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("  200 of 1,000 articles sent, 10.0/s, 80 s left");
    }

    @Test
    void withoutATerminalItSaysSomethingEveryTenSecondsOnly() {
        Progress progress = progress(false, 0);

        for (int second = 1; second <= 25; second++) {
            seconds.set(second);
            progress.one();
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void onATerminalOneLineIsWrittenOver() {
        Progress progress = progress(true, 2);

        seconds.set(1);
        progress.one();
        seconds.set(2);
        progress.one();
        progress.done();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\r  1 of 2 articles sent, 1.0/s, 1 s left")
                .endsWith(System.lineSeparator());
    }

    private Progress progress(boolean terminal, long total) {
        return new Progress(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                terminal,
                "articles sent",
                total,
                () -> seconds.get() * 1_000_000_000L);
    }
}
