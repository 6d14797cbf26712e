package org.newsclaims.ingest.adapter.rest;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Zstandard frames (RFC 8878), with windows of up to 8 MiB, which is what RFC 9659 allows in HTTP. */
final class ZstdUnpacker implements Unpacker {
    /** Binary logarithm of the largest window, in bytes. */
    static final int WINDOW_LOG = 23;

    private final Piece piece = new Piece();
    private final ZstdInputStreamNoFinalizer frames;

    ZstdUnpacker() {
        try {
            // Continuous: the end of a piece is not taken for the end of the stream.
            frames =
                    new ZstdInputStreamNoFinalizer(piece).setLongMax(WINDOW_LOG).setContinuous(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has come and was not taken yet. */
    private static final class Piece extends InputStream {
        private ByteArrayInputStream bytes = new ByteArrayInputStream(new byte[0]);

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public int available() {
            return bytes.available();
        }
    }

    @Override
    public void feed(byte[] packed) {
        piece.bytes = new ByteArrayInputStream(packed);
    }

    @Override
    public int read(byte[] into) {
        try {
            return Math.max(0, frames.read(into, 0, into.length));
        } catch (IOException e) {
            throw Unpacker.broken("The body is not zstd with a window of at most 8 MiB: " + e.getMessage() + ".");
        }
    }

    @Override
    public void end() {
        try {
            frames.setContinuous(false);
            frames.read(new byte[1], 0, 1);
        } catch (IOException e) {
            throw Unpacker.broken("The zstd body stops before its end.");
        }
    }

    @Override
    public void close() {
        try {
            frames.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
