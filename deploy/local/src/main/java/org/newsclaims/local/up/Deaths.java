package org.newsclaims.local.up;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.newsclaims.infra.LogEnd;

/** Notices when one of the processes ends by itself, and says at once which one, and what it wrote last. */
final class Deaths {
    private static final int LINES = 8;

    private final CountDownLatch first = new CountDownLatch(1);
    private final Path data;
    private final DiskRoom room;
    private final BooleanSupplier closing;
    private final PrintStream err;

    /**
     * @param processes ids by name
     * @param data the folder with the logs
     * @param room what it needs to be started again
     * @param closing whether they are being stopped, so that an end is none of their own
     */
    Deaths(Map<String, Long> processes, Path data, DiskRoom room, BooleanSupplier closing, PrintStream err) {
        this.data = data;
        this.room = room;
        this.closing = closing;
        this.err = err;
        for (Map.Entry<String, Long> process : processes.entrySet()) {
            ProcessHandle.of(process.getValue())
                    .ifPresentOrElse(
                            handle -> handle.onExit().thenRun(() -> ended(process.getKey())),
                            () -> ended(process.getKey()));
        }
    }

    /** Returns when one of them has ended. */
    void await() throws InterruptedException {
        first.await();
    }

    private synchronized void ended(String name) {
        if (closing.getAsBoolean()) {
            return;
        }
        Path log = data.resolve("logs").resolve(name + ".log");
        err.println();
        err.println("news-claims: " + name + " has ended by itself; its log is " + log + ", and ends:");
        end(log).forEach(line -> err.println("  " + line));
        tellOfTheDisk();
        err.println("All others are stopped. Nothing is lost: news-claims up goes on where it was.");
        first.countDown();
    }

    private void tellOfTheDisk() {
        try {
            room.shortage().ifPresent(shortage -> err.println("The reason may be that " + shortage + "."));
        } catch (IOException e) {
            err.println("The disk of " + data + " does not tell how much room it has.");
        }
    }

    private static List<String> end(Path log) {
        try {
            return LogEnd.lines(log, LINES);
        } catch (IOException e) {
            return List.of("(it cannot be read)");
        }
    }
}
