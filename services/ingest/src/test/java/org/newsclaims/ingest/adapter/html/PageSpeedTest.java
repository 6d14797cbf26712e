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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsclaims.codec.PageBytes;
import org.newsclaims.ingest.domain.PageLimits;

/**
 * Prints how many pages are read a second of processor time, and how many jsoup alone parses: those of the folder that {@code
 * -Dpages.speed} names, or with {@code -Dpages.speed=invented} those of {@link NewsSitePages}. Each page is parsed and read in turn,
 * so that whatever else a machine does slows down both. What a page takes is the machine's as much as the reader's, so only that it
 * reads is asserted.
 */
@EnabledIfSystemProperty(named = "pages.speed", matches = ".+")
class PageSpeedTest {
    private static final int ROUNDS = 7;
    /** Rounds of which the figures do not count: the compiler is at work. */
    private static final int WARM_UP = 3;

    private static final double SECONDS_A_ROUND = 3;
    private static final int INVENTED = 40;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final JsoupPageReader reader =
            new JsoupPageReader(new PageLimits(256, 100_000, 64_000_000, Duration.ofSeconds(2)));

    @Test
    void pagesAreReadAsFastAsTheyAreParsedOrNearly() throws IOException {
        List<String> pages = pages();
        assertThat(pages).isNotEmpty();
        double parsing = 0;
        double reading = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double parsed = 0;
            double read = 0;
            int done = 0;
            while (parsed + read < SECONDS_A_ROUND) {
                for (String page : pages) {
                    parsed += seconds(() -> Jsoup.parse(page));
                    read += seconds(() -> reader.read(page, null));
                    done++;
                }
            }
            System.out.printf(
                    "parsed %.0f, read %.0f pages a second: %.3f%n", done / parsed, done / read, parsed / read);
            if (round >= WARM_UP) {
                parsing += parsed;
                reading += read;
            }
        }
        System.out.printf("%d pages, of them read as fast as parsed: %.3f%n", pages.size(), parsing / reading);
        assertThat(reading).isPositive();
    }

    private double seconds(Supplier<Object> work) {
        long begun = threads.getCurrentThreadCpuTime();
        assertThat(work.get()).isNotNull();
        return (threads.getCurrentThreadCpuTime() - begun) / 1e9;
    }

    private static List<String> pages() throws IOException {
        String named = System.getProperty("pages.speed");
        if (named.equals("invented")) {
            return NewsSitePages.of(INVENTED);
        }
        try (Stream<Path> files = Files.list(Path.of(named))) {
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
