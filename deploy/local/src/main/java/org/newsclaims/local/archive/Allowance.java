package org.newsclaims.local.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets no more than so many bytes through between two things of a stream, so that one that never ends, such as a field whose
 * quotation mark is not closed, does not fill the memory. Readers of it read somewhat ahead.
 */
final class Allowance extends FilterInputStream {
    /** More is no article that ingest would take. */
    static final int BYTES = 12_000_000;

    private long left = BYTES;

    Allowance(InputStream in) {
        super(in);
    }

    /** The next thing begins. */
    void renew() {
        left = BYTES;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new IOException("an article takes more than " + BYTES + " bytes");
        }
        int count = super.read(bytes, offset, length);
        left -= Math.max(count, 0);
        return count;
    }
}
