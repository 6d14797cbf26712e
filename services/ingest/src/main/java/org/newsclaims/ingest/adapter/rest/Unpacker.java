package org.newsclaims.ingest.adapter.rest;

import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Unpacks a stream whose bytes come a piece at a time, without ever waiting for the next. Not thread-safe. */
interface Unpacker extends AutoCloseable {
    /** The next piece of the packed stream; the one before must have been read to its end. */
    void feed(byte[] packed);

    /**
     * Unpacks as much as fits.
     *
     * @return how many bytes; 0 when the next piece is needed
     * @throws Refusal when the stream is broken
     */
    int read(byte[] into);

    /** @throws Refusal when the stream stops before its end */
    void end();

    @Override
    void close();

    static Refusal broken(String detail) {
        return Refusal.of(ProblemType.BROKEN_COMPRESSION, "Content-Encoding", detail);
    }
}
