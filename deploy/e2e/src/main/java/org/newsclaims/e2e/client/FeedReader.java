package org.newsclaims.e2e.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Listens to the claim feed and resumes where it was cut off. Keeps the sequence of every change it was sent, in order. */
public final class FeedReader implements Runnable {
    private final List<URI> queries;
    private final List<String> heard = new ArrayList<>();
    private String last;
    private volatile boolean stopped;
    private int connections;

    /** @param queries addresses to listen at, taken in turns */
    public FeedReader(List<URI> queries) {
        this.queries = List.copyOf(queries);
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                listen(queries.get(connections++ % queries.size()));
            } catch (IOException | UncheckedIOException e) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    public void stop() {
        stopped = true;
    }

    /** Sequences of the changes it was sent, in order; {@code reset} where a gap was told. */
    public synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    /** How many changes it was sent. */
    public synchronized int count() {
        return heard.size();
    }

    /** How many times it had to connect. */
    public int connections() {
        return connections;
    }

    private void listen(URI query) throws IOException, InterruptedException {
        HttpRequest.Builder request = Http.request(query, "/v1/stream?after=0", Duration.ofSeconds(20))
                .header("Accept", "text/event-stream");
        if (last() != null) {
            request.header("Last-Event-ID", last());
        }
        HttpResponse<Stream<String>> response = Http.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = response.body()) {
            if (response.statusCode() != 200) {
                pause();
                return;
            }
            read(lines.iterator());
        }
    }

    private void read(Iterator<String> lines) {
        String id = null;
        StringBuilder data = new StringBuilder();
        while (!stopped && lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("event:") && line.endsWith("reset")) {
                add("reset"); // A gap that the service owns up to is a gap.
            } else if (line.startsWith("data:")) {
                data.append(line.substring(5).strip());
            } else if (line.isEmpty()) {
                if (id != null && data.length() > 0) {
                    add(id);
                }
                data.setLength(0);
                id = null;
            }
        }
    }

    private synchronized void add(String id) {
        heard.add(id.substring(id.indexOf('-') + 1));
        if (!id.equals("reset")) {
            last = id;
        }
    }

    /** Null before the first. */
    private synchronized String last() {
        return last;
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
