package org.newsclaims.ingest.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A batch over a bare connection, which sends and reads when the test says so. */
final class RawBatch implements AutoCloseable {
    private final SocketChannel channel;
    private final BufferedReader answers;

    RawBatch(URI batch) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(batch.getHost(), batch.getPort()));
        answers = new BufferedReader(new InputStreamReader(channel.socket().getInputStream(), StandardCharsets.UTF_8));
        write("POST " + batch.getPath() + " HTTP/1.1\r\nHost: " + batch.getHost()
                + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    void send(String line) throws IOException {
        write(chunk(line));
    }

    void finish() throws IOException {
        write("0\r\n\r\n");
    }

    /** The next line of answers that is JSON; null at the end of the answers. */
    String answer() throws IOException {
        for (String line = answers.readLine(); line != null && !line.equals("0"); line = answers.readLine()) {
            if (line.startsWith("{")) {
                return line;
            }
        }
        return null;
    }

    /** Sends the line as often as the connection takes it without waiting; answers how many bytes that were. */
    long sendAsLongAsTaken(ByteBuffer rest, String line) throws IOException {
        channel.configureBlocking(false);
        long taken = 0;
        try {
            for (int wrote = channel.write(rest); wrote > 0 || !rest.hasRemaining(); wrote = channel.write(rest)) {
                taken += wrote;
                if (!rest.hasRemaining()) {
                    rest.clear()
                            .put(chunk(line).getBytes(StandardCharsets.UTF_8))
                            .flip();
                }
            }
        } finally {
            channel.configureBlocking(true);
        }
        return taken;
    }

    void sendRest(ByteBuffer rest) throws IOException {
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    private static String chunk(String line) {
        return Integer.toHexString(line.getBytes(StandardCharsets.UTF_8).length + 1) + "\r\n" + line + "\n\r\n";
    }

    private void write(String text) throws IOException {
        sendRest(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
