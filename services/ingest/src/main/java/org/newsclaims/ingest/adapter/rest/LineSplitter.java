package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stream of bytes into lines as it comes. Keeps at most one unfinished line, and of that no more than the limit. */
final class LineSplitter {
    private static final byte NEWLINE = '\n';

    private final int limit;
    private Buffer rest = Buffer.buffer();
    private boolean tooLong;
    private long number;

    LineSplitter(int limit) {
        this.limit = limit;
    }

    /**
     * A line that is not blank.
     *
     * @param number counted from 1, blank lines too
     * @param bytes without the end of line; null when there were more than the limit
     */
    record Line(long number, byte[] bytes) {}

    /** The lines that end in this piece of the stream. */
    List<Line> add(Buffer piece) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < piece.length(); i++) {
            if (piece.getByte(i) == NEWLINE) {
                keep(piece, start, i);
                finish(lines);
                start = i + 1;
            }
        }
        keep(piece, start, piece.length());
        return lines;
    }

    /** The last line, when the stream does not end with an end of line. */
    List<Line> end() {
        List<Line> lines = new ArrayList<>();
        if (rest.length() > 0 || tooLong) {
            finish(lines);
        }
        return lines;
    }

    /** How many lines have ended. */
    long number() {
        return number;
    }

    private void keep(Buffer piece, int from, int to) {
        if (rest.length() + (long) (to - from) > limit) {
            tooLong = true;
            rest = Buffer.buffer();
        } else if (!tooLong) {
            rest.appendBuffer(piece, from, to - from);
        }
    }

    private void finish(List<Line> lines) {
        number++;
        if (tooLong) {
            lines.add(new Line(number, null));
        } else if (!isBlank(rest)) {
            lines.add(new Line(number, rest.getBytes()));
        }
        rest = Buffer.buffer();
        tooLong = false;
    }

    private static boolean isBlank(Buffer line) {
        for (int i = 0; i < line.length(); i++) {
            byte b = line.getByte(i);
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
