package org.newsclaims.e2e.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One proxied connection: a pump for each direction. */
final class Connection {
    private static final int CHUNK = 16 * 1024;
    private static final int SLICE = 7;
    private static final long DELAY_MILLIS = 250;

    private final Socket client;
    private final Socket server;
    private final Supplier<Weather> weather;
    private final Consumer<Connection> ended;

    Connection(Socket client, Socket server, Supplier<Weather> weather, Consumer<Connection> ended) {
        this.client = client;
        this.server = server;
        this.weather = weather;
        this.ended = ended;
    }

    void start() {
        Daemons.start("pump-out", () -> pump(client, server, true));
        Daemons.start("pump-back", () -> pump(server, client, false));
    }

    /** Ends both sides with RST, not FIN. */
    void reset() {
        reset(client);
        reset(server);
        ended.accept(this);
    }

    private void pump(Socket from, Socket to, boolean towardsServer) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                pass(chunk, n, out, towardsServer);
            }
            awaitPassage(towardsServer);
            to.shutdownOutput();
        } catch (IOException e) {
            reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reset();
        }
    }

    private void pass(byte[] chunk, int n, OutputStream out, boolean towardsServer)
            throws IOException, InterruptedException {
        awaitPassage(towardsServer);
        switch (weather.get()) {
            case DELAYED -> {
                Thread.sleep(DELAY_MILLIS);
                out.write(chunk, 0, n);
            }
            case SLICED -> {
                // A large chunk in slices of seven bytes would take minutes: slice its head, where the headers are.
                int sliced = Math.min(n, 20 * SLICE);
                for (int at = 0; at < sliced; at += SLICE) {
                    out.write(chunk, at, Math.min(SLICE, sliced - at));
                    out.flush();
                    Thread.sleep(1);
                }
                out.write(chunk, sliced, n - sliced);
            }
            case HALVING -> {
                out.write(chunk, 0, n / 2);
                out.flush();
                throw new IOException("halved");
            }
            default -> out.write(chunk, 0, n);
        }
    }

    private void awaitPassage(boolean towardsServer) throws InterruptedException {
        while (weather.get().holds(towardsServer) && !client.isClosed()) {
            Thread.sleep(10);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It is closed already.
        }
    }
}
