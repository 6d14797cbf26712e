package org.newsclaims.ingest.adapter.rest;

/** The header of a gzip member (RFC 1952, section 2.3). */
final class GzipHeader {
    private static final int FIXED = 10;
    private static final int LONGEST = 65_536;
    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int DEFLATE = 8;

    private GzipHeader() {}

    /**
     * How long the header at the start of these bytes is, or -1 while it has not come to its end.
     *
     * @throws org.newsclaims.problems.Refusal when there is none
     */
    static int length(byte[] bytes) {
        checkStart(bytes);
        if (bytes.length < FIXED) {
            return -1;
        }
        int flags = bytes[3];
        int at = FIXED;
        if ((flags & EXTRA) != 0) {
            at = bytes.length < at + 2 ? bytes.length + 1 : at + 2 + (bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8);
        }
        at = (flags & NAME) != 0 ? afterZero(bytes, at) : at;
        at = (flags & COMMENT) != 0 ? afterZero(bytes, at) : at;
        at += (flags & CHECKSUM) != 0 ? 2 : 0;
        if (at <= bytes.length) {
            return at;
        }
        if (bytes.length > LONGEST) {
            throw Unpacker.broken("The gzip body has a header of more than " + LONGEST + " bytes.");
        }
        return -1;
    }

    private static void checkStart(byte[] bytes) {
        boolean right = (bytes.length < 1 || bytes[0] == 0x1f)
                && (bytes.length < 2 || bytes[1] == (byte) 0x8b)
                && (bytes.length < 3 || bytes[2] == DEFLATE);
        if (!right) {
            throw Unpacker.broken("The body is not gzip, or has something after its end.");
        }
    }

    /** The place after the next zero byte, or one beyond the end. */
    private static int afterZero(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i + 1;
            }
        }
        return bytes.length + 1;
    }
}
