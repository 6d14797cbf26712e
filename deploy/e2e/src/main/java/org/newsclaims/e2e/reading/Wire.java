package org.newsclaims.e2e.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One connection that sends a request it was given, again and again, and takes what is answered. It does next to nothing, so
 * that what is measured is the server and not its client. For one thread.
 */
final class Wire implements AutoCloseable {
    private static final int BUFFER = 1 << 17;
    private static final int NOT_MODIFIED = 304;

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
     * Asks once and takes the whole answer, which must name its length or have none.
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
        String head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        int status = Integer.parseInt(head.substring(9, 12));
        long rest = (status == NOT_MODIFIED ? 0 : length(head)) - (filled - end);
        while (rest > 0) {
            rest -= some(0);
        }
        return status;
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
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
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
