package org.newsclaims.local.up;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import org.newsclaims.infra.FreePort;

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
        int other = FreePort.any();
        out.println("port " + port + " is taken, " + service + " listens on " + other + " instead");
        return other;
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
