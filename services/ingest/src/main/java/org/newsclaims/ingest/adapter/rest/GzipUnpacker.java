package org.newsclaims.ingest.adapter.rest;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Members of a gzip stream (RFC 1952), one after the other. The JDK's own reader waits for bytes that have not come yet,
 * which an event loop must not; its inflater does not.
 */
final class GzipUnpacker implements Unpacker {
    private static final int TRAILER = 8;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private Part part = Part.HEADER;
    /** What came and is not used up; in {@link Part#DATA}, the inflater has it. */
    private byte[] rest = new byte[0];

    private boolean any;

    private enum Part {
        HEADER,
        DATA,
        TRAILER
    }

    @Override
    public void feed(byte[] packed) {
        if (part == Part.DATA) {
            rest = packed;
            inflater.setInput(packed);
        } else {
            byte[] joined = Arrays.copyOf(rest, rest.length + packed.length);
            System.arraycopy(packed, 0, joined, rest.length, packed.length);
            rest = joined;
        }
    }

    @Override
    public int read(byte[] into) {
        while (true) {
            if (part == Part.DATA) {
                int read = inflate(into);
                if (read > 0 || part == Part.DATA) {
                    return read;
                }
            } else if (!(part == Part.HEADER ? header() : trailer())) {
                return 0;
            }
        }
    }

    private boolean header() {
        int length = GzipHeader.length(rest);
        if (length < 0) {
            return false;
        }
        any = true;
        part = Part.DATA;
        inflater.reset();
        checksum.reset();
        drop(length);
        inflater.setInput(rest);
        return true;
    }

    private int inflate(byte[] into) {
        try {
            int read = inflater.inflate(into);
            checksum.update(into, 0, read);
            if (inflater.finished()) {
                part = Part.TRAILER;
                drop(rest.length - inflater.getRemaining());
            } else if (inflater.needsDictionary()) {
                throw Unpacker.broken("The gzip body takes a dictionary.");
            }
            return read;
        } catch (DataFormatException e) {
            throw Unpacker.broken("The body is not gzip: its data are broken.");
        }
    }

    private boolean trailer() {
        if (rest.length < TRAILER) {
            return false;
        }
        if (number(0) != checksum.getValue() || number(4) != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw Unpacker.broken("The gzip body does not have the checksum or length that it tells.");
        }
        part = Part.HEADER;
        drop(TRAILER);
        return true;
    }

    private long number(int at) {
        return rest[at] & 0xffL
                | (rest[at + 1] & 0xffL) << 8
                | (rest[at + 2] & 0xffL) << 16
                | (rest[at + 3] & 0xffL) << 24;
    }

    private void drop(int count) {
        rest = Arrays.copyOfRange(rest, count, rest.length);
    }

    @Override
    public void end() {
        if (!any || part != Part.HEADER || rest.length > 0) {
            throw Unpacker.broken("The gzip body stops before its end.");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
