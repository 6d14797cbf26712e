package org.newsclaims.local.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsclaims.local.terminal.Progress;

/**
 * Runs a piece of work on every line, on all cores, and hands the results on in the order of the lines. Holds no more
 * than a window of lines at a time, so that input of any length takes constant memory.
 */
final class OrderedLines {
    /** @param <T> what a line becomes */
    interface Work<T> {
        T of(String line, long number) throws BadLineException;
    }

    /** @param <T> what a line became */
    interface Sink<T> {
        void accept(T result) throws IOException;
    }

    private record Pending<T>(long number, Future<T> result) {}

    private final BufferedReader in;
    private final PrintStream complaints;
    private final Progress progress;
    private long bad;

    OrderedLines(BufferedReader in, PrintStream complaints, Progress progress) {
        this.in = in;
        this.complaints = complaints;
        this.progress = progress;
    }

    /** @return how many lines were bad; each was complained about with its number */
    <T> long run(Work<T> work, Sink<T> sink) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            ArrayDeque<Pending<T>> window = new ArrayDeque<>();
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                String current = line;
                long at = number;
                window.add(new Pending<>(at, pool.submit(() -> work.of(current, at))));
                if (window.size() > threads * 8) {
                    take(window.remove(), sink);
                }
            }
            while (!window.isEmpty()) {
                take(window.remove(), sink);
            }
            progress.done();
            return bad;
        } finally {
            pool.shutdownNow();
        }
    }

    /** A sink that writes each result as a line. */
    static Sink<String> lines(Writer out) {
        return line -> {
            out.write(line);
            out.write('\n');
        };
    }

    private <T> void take(Pending<T> pending, Sink<T> sink) throws IOException {
        try {
            sink.accept(pending.result().get());
            progress.one();
        } catch (ExecutionException e) {
            bad++;
            String reason =
                    e.getCause() instanceof BadLineException line ? line.getMessage() : "failed: " + e.getCause();
            complaints.println("line " + pending.number() + ": " + reason);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
