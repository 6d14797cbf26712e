package org.newsclaims.infra;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds ports that nobody listens on right now, below those that systems hand out to outgoing connections (from 32768 on
 * Linux, from 49152 on others): a server that is started again later would find such a port taken.
 */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int END = 32_768;
    private static final int ATTEMPTS = 1000;
    /** Given away already: whoever got it may not listen yet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** The port asked for, or a free one for 0. */
    static int orFree(int port) {
        return port == 0 ? any() : port;
    }

    /**
     * A free port of the loopback address, another one each time, and in each process of this machine.
     *
     * @throws InfraException when a thousand attempts found none
     */
    public static int any() {
        for (int i = 0; i < ATTEMPTS; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port) && GIVEN.add(port) && PortClaims.claim(port)) {
                return port;
            }
        }
        throw new InfraException("no free port on the loopback address from " + FIRST + " to " + (END - 1), null);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
