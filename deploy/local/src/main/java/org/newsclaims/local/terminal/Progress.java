package org.newsclaims.local.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far something has come: how many of how many, how fast, and how long the rest will take. On a terminal one line, about
 * twice a second; elsewhere a line every ten seconds, or nothing.
 */
public final class Progress {
    private static final long ON_TERMINAL = Duration.ofMillis(500).toNanos();
    private static final long ELSEWHERE = Duration.ofSeconds(10).toNanos();

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private final long total;
    private final LongSupplier clock;
    private final long start;
    private long shown;
    private long count;

    Progress(PrintStream out, boolean terminal, String what, long total, LongSupplier clock) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.shown = start;
    }

    /** Of articles, shown on standard error when the script found it to be a terminal. */
    public static Progress onTerminal() {
        boolean terminal = isTerminal();
        return new Progress(terminal ? System.err : null, terminal, "articles", 0, System::nanoTime);
    }

    /**
     * Shown on standard error whatever it is.
     *
     * @param what is counted, in the plural
     * @param total 0 when it is not known
     */
    public static Progress told(String what, long total) {
        return new Progress(System.err, isTerminal(), what, total, System::nanoTime);
    }

    private static boolean isTerminal() {
        return Boolean.getBoolean("news-claims.terminal");
    }

    public void one() {
        many(1);
    }

    public void many(long more) {
        count += more;
        if (out != null && clock.getAsLong() - shown > (terminal ? ON_TERMINAL : ELSEWHERE)) {
            shown = clock.getAsLong();
            show();
        }
    }

    /** Ends the line on a terminal. */
    public void done() {
        if (out != null && terminal && count > 0) {
            show();
            out.println();
        }
    }

    private void show() {
        if (terminal) {
            out.print("\r" + line() + "\u001b[K");
            out.flush();
        } else {
            out.println(line());
        }
    }

    private String line() {
        double rate = count / Math.max(1e-3, (clock.getAsLong() - start) / 1e9);
        String counted = total > 0
                ? String.format(Locale.ROOT, "%,d of %,d %s", count, Math.max(total, count), what)
                : String.format(Locale.ROOT, "%,d %s", count, what);
        String line = String.format(Locale.ROOT, "  %s, %,.1f/s", counted, rate);
        long rest = total - count;
        return rest > 0 && rate > 0 ? line + ", " + duration((long) (rest / rate)) + " left" : line;
    }

    private static String duration(long seconds) {
        return seconds < 90 ? seconds + " s" : seconds < 5400 ? seconds / 60 + " min" : seconds / 3600 + " h";
    }
}
