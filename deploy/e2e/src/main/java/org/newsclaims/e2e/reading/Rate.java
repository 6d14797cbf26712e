package org.newsclaims.e2e.reading;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks for one thing over so many connections at once, each as soon as it was answered.
 *
 * @param base of the service
 * @param path what to ask for
 * @param headers lines to send besides, each with its end
 * @param status what every answer must have
 */
record Rate(URI base, String path, String headers, int status) {
    private static final int CONNECTIONS = 16;

    /** Answers a second. */
    double measure(Duration time) throws IOException, InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        List<Future<Long>> counts = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            counts.add(clients.submit(() -> count(begun + time.toNanos())));
        }
        clients.shutdown();
        long sum = 0;
        for (Future<Long> count : counts) {
            sum += count.get();
        }
        return sum / ((System.nanoTime() - begun) / 1e9);
    }

    private long count(long end) throws IOException {
        long answers = 0;
        try (Wire wire = new Wire(base, path, headers)) {
            while (System.nanoTime() < end) {
                int got = wire.ask();
                if (got != status) {
                    throw new IOException(path + " was answered " + got + ", not " + status);
                }
                answers++;
            }
        }
        return answers;
    }
}
