package org.newsclaims.e2e.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that sends a request it was given, again and again, and takes what is answered. It does next to nothing, so
 * that what is measured is the server and not its client. For one thread.
 */
final class Wire implements AutoCloseable {
    private static final int BUFFER = 1 << 17;
    private static final int NOT_MODIFIED = 304;
    private static final String LAST_CHUNK = "0\r\n\r\n";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] request;

    /** @param headers lines to send besides, each with its end */
    Wire(URI base, String path, String headers) throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        request = ("GET " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Asks once and takes the whole answer.
     *
     * @return its status
     */
    int ask() throws IOException {
        out.write(request);
        int filled = 0;
        int end = -1;
        while (end < 0) {
            filled += some(filled);
            end = headEnd(filled);
        }
        String head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int status = Integer.parseInt(head.substring(9, 12));
        if (head.contains("transfer-encoding: chunked")) {
            takeChunks(end, filled);
        } else if (status != NOT_MODIFIED) {
            long rest = length(head) - (filled - end);
            while (rest > 0) {
                rest -= some(0);
            }
        }
        return status;
    }

    /** JSON ends with a bracket, so that what ends like the last chunk is the last chunk. */
    private void takeChunks(int from, int filled) throws IOException {
        StringBuilder last = new StringBuilder();
        last(last, from, filled);
        while (!LAST_CHUNK.contentEquals(last)) {
            last(last, 0, some(0));
        }
    }

    private void last(StringBuilder last, int from, int to) {
        int fresh = Math.max(from, to - LAST_CHUNK.length());
        last.append(new String(buffer, fresh, to - fresh, StandardCharsets.ISO_8859_1));
        last.delete(0, Math.max(0, last.length() - LAST_CHUNK.length()));
    }

    private int some(int from) throws IOException {
        int read = in.read(buffer, from, buffer.length - from);
        if (read < 0) {
            throw new EOFException("the connection was closed in the middle of an answer");
        }
        return read;
    }

    private int headEnd(int filled) {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static long length(String head) throws IOException {
        for (String line : head.split("\r\n")) {
            if (line.startsWith("content-length:")) {
                return Long.parseLong(line.substring(15).strip());
            }
        }
        throw new IOException("an answer without a length: " + head);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
