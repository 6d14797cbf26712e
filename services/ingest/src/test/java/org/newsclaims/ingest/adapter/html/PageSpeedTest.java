package org.newsclaims.ingest.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsclaims.codec.PageBytes;
import org.newsclaims.ingest.domain.PageLimits;

/**
 * Prints how many pages of the folder that {@code -Dpages.speed} names are read a second of processor time, and how many jsoup alone
 * parses, in turns of one run. What a page takes is the machine's as much as the reader's, so only that it reads is asserted.
 */
@EnabledIfSystemProperty(named = "pages.speed", matches = ".+")
class PageSpeedTest {
    private static final int ROUNDS = 7;
    /** Rounds of which the figures do not count: the compiler is at work. */
    private static final int WARM_UP = 3;

    private static final double SECONDS_A_ROUND = 1.5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final JsoupPageReader reader =
            new JsoupPageReader(new PageLimits(256, 100_000, 64_000_000, Duration.ofSeconds(2)));

    private interface Work {
        Object on(String page);
    }

    @Test
    void pagesAreReadAsFastAsTheyAreParsedOrNearly() throws IOException {
        List<String> pages = pages();
        assertThat(pages).isNotEmpty();
        double parsed = 0;
        double read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double alone = perSecond(pages, Jsoup::parse);
            double whole = perSecond(pages, page -> reader.read(page, null));
            System.out.printf("parsed %.0f, read %.0f pages a second: %.3f%n", alone, whole, whole / alone);
            if (round >= WARM_UP) {
                parsed += alone;
                read += whole;
            }
        }
        System.out.printf("%d pages, of them read as fast as parsed: %.3f%n", pages.size(), read / parsed);
        assertThat(read).isPositive();
    }

    private double perSecond(List<String> pages, Work work) {
        long begun = threads.getCurrentThreadCpuTime();
        int done = 0;
        double seconds = 0;
        while (seconds < SECONDS_A_ROUND) {
            for (String page : pages) {
                assertThat(work.on(page)).isNotNull();
                done++;
            }
            seconds = (threads.getCurrentThreadCpuTime() - begun) / 1e9;
        }
        return done / seconds;
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("pages.speed")))) {
            return files.filter(file -> file.toString().matches(".*\\.html?"))
                    .sorted()
                    .map(PageSpeedTest::page)
                    .toList();
        }
    }

    private static String page(Path file) {
        try {
            return PageBytes.decode(Files.readAllBytes(file), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
