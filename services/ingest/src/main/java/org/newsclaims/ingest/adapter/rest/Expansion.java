package org.newsclaims.ingest.adapter.rest;

import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Bounds what comes out of a packed body by what was sent of it, so that a small bomb cannot keep the service busy. */
final class Expansion {
    private final long free;
    private final int most;
    private long sent;
    private long unpacked;

    /**
     * @param free bytes that may come out of however few
     * @param most how many times the bytes sent may come out beyond that
     */
    Expansion(long free, int most) {
        this.free = free;
        this.most = most;
    }

    void sent(int bytes) {
        sent += bytes;
    }

    /** @throws Refusal when too much has come out */
    void unpacked(int bytes) {
        unpacked += bytes;
        if (unpacked > free && unpacked > sent * most) {
            throw Refusal.beyond(
                    ProblemType.UNPACKS_TOO_LARGE,
                    "Content-Encoding",
                    most,
                    "Unpacked, the body has more than " + most + " times the " + sent + " bytes that came of it.");
        }
    }
}
