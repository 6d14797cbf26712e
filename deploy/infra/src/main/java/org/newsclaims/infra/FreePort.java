package org.newsclaims.infra;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds ports that nobody listens on right now. */
final class FreePort {
    private FreePort() {}

    /** The port asked for, or a free one for 0. */
    static int orFree(int port) {
        return port == 0 ? any() : port;
    }

    static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new InfraException("no free port on the loopback address", e);
        }
    }
}
