package org.newsclaims.e2e.reading;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Asks for one thing at short intervals, over a connection of its own, and keeps how long each answer took. */
final class Probe implements Runnable {
    private static final long PAUSE_MILLIS = 10;

    private final URI base;
    private final String path;
    private final int status;
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean stopped;
    private volatile String trouble;

    Probe(URI base, String path, int status) {
        this.base = base;
        this.path = path;
        this.status = status;
    }

    @Override
    public void run() {
        try (Wire wire = new Wire(base, path, "")) {
            while (!stopped) {
                long begun = System.nanoTime();
                int got = wire.ask();
                nanos.add(System.nanoTime() - begun);
                if (got != status) {
                    trouble = path + " was answered " + got;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            trouble = path + ": " + e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it after the answer under way. */
    void stop() {
        stopped = true;
    }

    /** What went wrong, or null. */
    String trouble() {
        return trouble;
    }

    /** How long the answers took. */
    Times times() {
        return Times.ofNanos(List.copyOf(nanos));
    }
}
