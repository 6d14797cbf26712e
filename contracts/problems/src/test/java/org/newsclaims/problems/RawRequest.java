package org.newsclaims.problems;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request for an address that is none, which clients do not send, and its whole answer, status line and headers included. */
public final class RawRequest {
    private RawRequest() {}

    /**
     * @param server host and port; the rest of it does not count
     * @param address as it goes into the first line, in UTF-8
     */
    public static String send(URI server, String method, String address) throws IOException {
        String head = method + " " + address + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
