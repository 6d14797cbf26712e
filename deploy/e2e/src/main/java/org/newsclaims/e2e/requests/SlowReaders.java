package org.newsclaims.e2e.requests;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many who ask and hardly take what they are answered, or hardly say what they ask. */
final class SlowReaders implements AutoCloseable {
    private static final int TAKEN = 64;

    private final List<Socket> sockets = new ArrayList<>();

    /** @param request all or the beginning of one */
    static SlowReaders of(URI service, int count, String request) throws IOException {
        SlowReaders readers = new SlowReaders();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), 5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            readers.sockets.add(socket);
        }
        return readers;
    }

    /** Each takes a few bytes more, if there are any. */
    void takeSome() throws IOException {
        for (Socket socket : sockets) {
            socket.getInputStream()
                    .readNBytes(Math.min(TAKEN, socket.getInputStream().available()));
        }
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
