package org.newsclaims.query.adapter.rest;

import io.vertx.core.Vertx;
import java.time.Duration;

/** Disconnects a client that takes nothing of what is handed to it for too long. */
final class StallWatch {
    private static final long NOTHING_HANDED = -1;

    private final Vertx vertx;
    private final long timer;
    private volatile long handedAt = NOTHING_HANDED;

    StallWatch(Vertx vertx, Duration longest, Runnable disconnect) {
        this.vertx = vertx;
        this.timer = vertx.setPeriodic(Math.max(1, longest.toMillis() / 4), id -> {
            long since = handedAt;
            if (since != NOTHING_HANDED && System.nanoTime() - since > longest.toNanos()) {
                disconnect.run();
            }
        });
    }

    /** The client took everything and asks for more. */
    void asked() {
        handedAt = NOTHING_HANDED;
    }

    /** Something is on its way to the client. */
    void handed() {
        handedAt = System.nanoTime();
    }

    void stop() {
        vertx.cancelTimer(timer);
    }
}
