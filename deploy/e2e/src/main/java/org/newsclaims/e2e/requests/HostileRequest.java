package org.newsclaims.e2e.requests;

import java.nio.charset.StandardCharsets;

/**
 * Bytes to send.
 *
 * @param name what is wrong with them
 * @param bytes all of the request, or as much as is ever sent
 * @param ends whether the sender stops sending after them
 */
record HostileRequest(String name, byte[] bytes, boolean ends) {
    private static final int SHOWN = 120;

    /** @param target path and query, sent as they are */
    static HostileRequest get(String target, String... headers) {
        return with("GET", target, new byte[0], headers);
    }

    static HostileRequest post(String name, String target, String type, byte[] body, String... headers) {
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type: " + type;
        return new HostileRequest(name, with("POST", target, body, all).bytes(), false);
    }

    static HostileRequest with(String method, String target, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        String name = method + " " + target;
        return new HostileRequest(name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name, all, false);
    }

    /** What is no request at all. */
    static HostileRequest raw(String name, String bytes) {
        return new HostileRequest(name, bytes.getBytes(StandardCharsets.ISO_8859_1), true);
    }
}
