package org.newsclaims.local.archive;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line on the terminal, about twice a second: articles of about how many, their rate, how much is read, the time left. */
final class ArchiveProgress {
    private static final long INTERVAL = 500_000_000L;

    private final PrintStream terminal;
    private final long start = System.nanoTime();
    private long shown = start;
    private long first = -1;

    /** @param terminal null when nobody watches */
    ArchiveProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    /**
     * @param articles sent in this run
     * @param read bytes read
     * @param total bytes of all files, or 0 when that is not known
     */
    void show(long articles, long read, long total) {
        if (first < 0) {
            first = read;
        }
        if (terminal != null && System.nanoTime() - shown > INTERVAL) {
            shown = System.nanoTime();
            terminal.print("\r" + line(articles, read, total, (shown - start) / 1e9) + "   ");
            terminal.flush();
        }
    }

    String line(long articles, long read, long total, double seconds) {
        double perSecond = articles / Math.max(seconds, 1e-3);
        if (total <= 0) {
            return String.format(Locale.ROOT, "%,d articles, %,.0f/s", articles, perSecond);
        }
        double part = Math.min(1, (double) read / total);
        double now = Math.max(read - Math.max(first, 0), 1);
        // Only at the end is it known how many there are: the rest is taken to be like what was read.
        long all = Math.max(articles, Math.round(articles * (total - Math.max(first, 0)) / now));
        String rate = String.format(Locale.ROOT, "%,d of about %,d articles, %,.0f/s", articles, all, perSecond);
        Duration left = Duration.ofSeconds(Math.round(Math.max(0, total - read) * seconds / now));
        return rate
                + String.format(
                        Locale.ROOT,
                        ", %.0f %%, %d:%02d:%02d left",
                        100 * part,
                        left.toHours(),
                        left.toMinutesPart(),
                        left.toSecondsPart());
    }

    void done() {
        if (terminal != null) {
            terminal.println();
        }
    }
}
