package org.newsclaims.e2e.reading;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many clients of the stream of claim changes, all served by one thread. Of what they are sent they keep the end alone, from
 * which the last id is read: the stream promises that nothing before it is left out.
 */
final class Listeners implements Runnable, AutoCloseable {
    private static final int TAIL = 1 << 14;
    private static final Pattern ID = Pattern.compile("(?m)^id: ?\\w+-(\\d+)\\r?$");
    private static final Pattern TROUBLE = Pattern.compile("(?m)^event: ?(reset|problem)\\r?$");

    /** One client. */
    private static final class Listener {
        private final byte[] tail = new byte[TAIL];
        private int filled;
        private long last;
        private boolean troubled;

        void took(ByteBuffer bytes) {
            int size = bytes.remaining();
            int fresh = Math.min(size, TAIL);
            int kept = Math.min(filled, TAIL - fresh);
            System.arraycopy(tail, filled - kept, tail, 0, kept);
            bytes.position(bytes.position() + size - fresh);
            bytes.get(tail, kept, fresh);
            filled = kept + fresh;
        }

        /** Looks for the last id; what changes say is in the same lines everywhere, so that the end alone suffices. */
        long last() {
            String end = new String(tail, 0, filled, StandardCharsets.UTF_8);
            troubled |= TROUBLE.matcher(end).find();
            for (Matcher id = ID.matcher(end); id.find(); ) {
                last = Math.max(last, Long.parseLong(id.group(1)));
            }
            return last;
        }
    }

    private final Selector selector;
    private final List<Listener> listeners = new ArrayList<>();
    private long bytes;
    private int ended;
    private volatile boolean stopped;

    Listeners(URI query, int clients) throws IOException {
        selector = Selector.open();
        byte[] request = ("GET /v1/stream HTTP/1.1\r\nHost: " + query.getAuthority() + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < clients; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(query.getHost(), query.getPort()));
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            Listener listener = new Listener();
            listeners.add(listener);
            channel.register(selector, SelectionKey.OP_READ, listener);
        }
    }

    @Override
    public void run() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
        try {
            while (!stopped) {
                selector.select(200);
                synchronized (this) {
                    for (SelectionKey key : selector.selectedKeys()) {
                        read(key, buffer);
                    }
                    selector.selectedKeys().clear();
                }
            }
        } catch (ClosedSelectorException e) {
            // Closed from outside, which ends it.
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key, ByteBuffer buffer) throws IOException {
        buffer.clear();
        int read = ((SocketChannel) key.channel()).read(buffer);
        if (read < 0) {
            ended++;
            key.cancel();
            key.channel().close();
            return;
        }
        bytes += read;
        ((Listener) key.attachment()).took(buffer.flip());
    }

    /** How many have been told everything up to a sequence. */
    synchronized long upTo(long sequence) {
        return listeners.stream()
                .filter(listener -> listener.last() >= sequence)
                .count();
    }

    /** How many were cut off, or told at the end that something was left out or went wrong. */
    synchronized long troubled() {
        return ended + listeners.stream().filter(listener -> listener.troubled).count();
    }

    /** Bytes that all were sent. */
    synchronized long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        stopped = true;
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
