package org.newsclaims.ingest.adapter.rest;

import java.util.concurrent.atomic.AtomicLong;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Bounds the bytes of all requests under way, so that a burst is refused instead of filling the heap. Thread-safe. */
final class Budget {
    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    Budget(long limit) {
        this.limit = limit;
    }

    /** @throws Refusal when too much is under way already; nothing is taken then */
    void take(long bytes) {
        if (taken.addAndGet(bytes) > limit) {
            taken.addAndGet(-bytes);
            throw Refusal.beyond(
                    ProblemType.OVERLOADED, null, limit, "More than " + limit + " bytes of requests are under way.");
        }
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    long taken() {
        return taken.get();
    }
}
