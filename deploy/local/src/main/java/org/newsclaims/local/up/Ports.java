package org.newsclaims.local.up;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Picks a port for each service: the documented one when it is free, otherwise any, and says so. */
final class Ports {
    private final PrintStream out;

    Ports(PrintStream out) {
        this.out = out;
    }

    int preferring(int port, String service) {
        if (isFree(port)) {
            return port;
        }
        int other = free();
        out.println("port " + port + " is taken, " + service + " listens on " + other + " instead");
        return other;
    }

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("no free port on this machine", e);
        }
    }

    private static boolean isFree(int port) {
        // Both addresses: a listener on every interface would otherwise go unseen.
        try (ServerSocket any = new ServerSocket(port)) {
            return any.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
