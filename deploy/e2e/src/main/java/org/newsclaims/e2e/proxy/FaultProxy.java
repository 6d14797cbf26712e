package org.newsclaims.e2e.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on a port of its own and forwards to another one, as the weather allows. Thread-safe. */
public final class FaultProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final InetSocketAddress target;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.CLEAR;

    private FaultProxy(ServerSocket listener, InetSocketAddress target) {
        this.listener = listener;
        this.target = target;
    }

    /** Starts a proxy to a port of this machine, which need not listen yet. */
    public static FaultProxy to(int port) {
        try {
            InetAddress loopback = InetAddress.getLoopbackAddress();
            ServerSocket listener = new ServerSocket(0, 256, loopback);
            FaultProxy proxy = new FaultProxy(listener, new InetSocketAddress(loopback, port));
            Daemons.start("proxy-" + listener.getLocalPort(), proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen", e);
        }
    }

    /** Where clients connect. */
    public int port() {
        return listener.getLocalPort();
    }

    public Weather weather() {
        return weather;
    }

    /** Changes the weather for connections that exist and those to come. */
    public void weather(Weather next) {
        weather = next;
        if (next == Weather.RESETTING) {
            connections.forEach(Connection::reset);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            connections.forEach(Connection::reset);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                forward(listener.accept());
            } catch (IOException e) {
                // Closed, or the caller went away: the next one may not.
            }
        }
    }

    private void forward(Socket client) throws IOException {
        Socket server = new Socket();
        Connection connection = new Connection(client, server, this::weather, connections::remove);
        connections.add(connection);
        if (weather == Weather.RESETTING) {
            connection.reset();
            return;
        }
        try {
            // As both ends have it: else every short answer waits 40 ms for the acknowledgement of the one before.
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            server.connect(target, 2000);
        } catch (IOException e) {
            connection.reset(); // Nobody listens behind the proxy; the client learns it the same way.
            return;
        }
        connection.start();
    }
}
