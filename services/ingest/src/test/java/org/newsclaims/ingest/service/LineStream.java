package org.newsclaims.ingest.service;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** Lines as bytes, made while they are read. */
final class LineStream extends InputStream {
    private final Iterator<String> lines;
    private byte[] line = new byte[0];
    private int next;

    LineStream(Stream<String> lines) {
        this.lines = lines.iterator();
    }

    @Override
    public int read() {
        if (next == line.length) {
            if (!lines.hasNext()) {
                return -1;
            }
            line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
            next = 0;
        }
        return line[next++] & 0xff;
    }
}
