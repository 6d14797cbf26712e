package org.newsclaims.e2e.requests;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What came back.
 *
 * @param status of the answer, or 0 when the connection was closed without one, or -1 when nothing came in time
 * @param head status line and headers, in small letters
 * @param body the beginning of it
 * @param millis from the first byte sent until the first one of the answer
 */
record RawAnswer(int status, String head, String body, long millis) {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int ENOUGH = 1 << 16;

    /** Sends a request over a connection of its own and takes the beginning of the answer. */
    static RawAnswer to(URI service, HostileRequest request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            long begun = System.nanoTime();
            try {
                socket.getOutputStream().write(request.bytes());
                if (request.ends()) {
                    socket.shutdownOutput();
                }
            } catch (IOException refused) {
                // What was answered before the connection was closed may still be there.
            }
            return read(socket.getInputStream(), begun);
        }
    }

    private static RawAnswer read(InputStream in, long begun) {
        byte[] bytes = new byte[ENOUGH];
        int size = 0;
        long millis = -1;
        try {
            while (size < ENOUGH) {
                int read = in.read(bytes, size, ENOUGH - size);
                millis = millis < 0 ? (System.nanoTime() - begun) / 1_000_000 : millis;
                if (read < 0) {
                    break;
                }
                size += read;
                if (isStream(bytes, size)) {
                    break;
                }
            }
        } catch (SocketTimeoutException silence) {
            if (size == 0) {
                return new RawAnswer(-1, "", "", PATIENCE_MILLIS);
            }
        } catch (IOException reset) {
            millis = millis < 0 ? (System.nanoTime() - begun) / 1_000_000 : millis;
        }
        String all = new String(bytes, 0, size, StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        if (end < 12) {
            return new RawAnswer(0, "", all, millis);
        }
        return new RawAnswer(
                Integer.parseInt(all.substring(9, 12)),
                all.substring(0, end).toLowerCase(Locale.ROOT),
                all.substring(end),
                millis);
    }

    /** It ends when its reader leaves. */
    private static boolean isStream(byte[] bytes, int size) {
        String start = new String(bytes, 0, Math.min(size, 1000), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int end = start.indexOf("\r\n\r\n");
        return end > 0 && start.substring(0, end).contains("text/event-stream");
    }

    boolean isOverdue() {
        return status == -1;
    }
}
