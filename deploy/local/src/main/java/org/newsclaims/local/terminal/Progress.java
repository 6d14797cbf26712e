package org.newsclaims.local.terminal;

import java.io.PrintStream;
import java.util.Locale;

/** Articles per second on the terminal, about twice a second; silent when nobody watches. */
public final class Progress {
    private static final long INTERVAL = 500_000_000L;

    private final PrintStream terminal;
    private final long start = System.nanoTime();
    private long shown = start;
    private long count;

    private Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Shown on standard error when the script found it to be a terminal. */
    public static Progress onTerminal() {
        return new Progress(Boolean.getBoolean("news-claims.terminal") ? System.err : null);
    }

    public void one() {
        many(1);
    }

    public void many(int articles) {
        count += articles;
        if (terminal != null && System.nanoTime() - shown > INTERVAL) {
            shown = System.nanoTime();
            show("\r");
        }
    }

    public void done() {
        if (terminal != null && count > 0) {
            show("\r");
            terminal.println();
        }
    }

    private void show(String lead) {
        double seconds = (System.nanoTime() - start) / 1e9;
        terminal.print(lead + String.format(Locale.ROOT, "%,d articles, %,.1f/s   ", count, count / seconds));
        terminal.flush();
    }
}
