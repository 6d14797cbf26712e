package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.config.IngestConfig;

/**
 * One batch under way. Lines are worked on side by side, a piece of the stream at a time, and answered in order. While
 * too much is under way, or the caller does not read its answers, the rest of the batch is not read. All methods run on
 * the request's event loop.
 */
final class BatchStream {
    private static final Logger LOG = Logger.getLogger(BatchStream.class);
    private static final byte NEWLINE = '\n';

    private final Vertx vertx;
    private final Context loop;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final LineCall lines;
    private final SteadyClock clock;
    private final IngestConfig.LimitSettings limits;
    private final LineSplitter splitter;
    private final Deque<Piece> open = new ArrayDeque<>();
    private final Promise<Void> finished = Promise.promise();
    private int openLines;
    private long openBytes;
    private boolean read;

    BatchStream(
            Vertx vertx, RoutingContext context, LineCall lines, SteadyClock clock, IngestConfig.LimitSettings limits) {
        this.vertx = vertx;
        this.loop = vertx.getOrCreateContext();
        this.request = context.request();
        this.response = context.response();
        this.lines = lines;
        this.clock = clock;
        this.limits = limits;
        this.splitter = new LineSplitter(limits.bodyBytes());
    }

    /** Lines that came together, and their answers once there are any. */
    private static final class Piece {
        private final int lines;
        private final long bytes;
        private Buffer answers;

        private Piece(List<LineSplitter.Line> lines) {
            this.lines = lines.size();
            this.bytes = lines.stream()
                    .mapToLong(line -> line.bytes() == null ? 0 : line.bytes().length)
                    .sum();
        }
    }

    /** Completes when everything is answered, or the caller is gone. */
    Future<Void> run() {
        response.setChunked(true).putHeader("Content-Type", MediaType.NDJSON);
        response.setWriteQueueMaxSize(limits.batchBytes());
        response.drainHandler(drained -> readOn());
        response.closeHandler(gone -> finished.tryComplete());
        request.exceptionHandler(gone -> finished.tryComplete());
        request.handler(piece -> work(splitter.add(piece)));
        request.endHandler(end -> {
            read = true;
            work(splitter.end());
            answer();
        });
        request.resume();
        return finished.future();
    }

    private void work(List<LineSplitter.Line> piece) {
        if (piece.isEmpty()) {
            return;
        }
        Piece under = new Piece(piece);
        open.add(under);
        openLines += under.lines;
        openBytes += under.bytes;
        // Taken here and not by the workers, so that of two versions in one batch the later line wins.
        List<Instant> times = piece.stream().map(line -> clock.next()).toList();
        vertx.executeBlocking(() -> answers(piece, times), false)
                .compose(Future::fromCompletionStage)
                .onComplete(done -> loop.runOnContext(next -> {
                    if (done.failed()) {
                        giveUp(done.cause());
                    } else {
                        under.answers = done.result();
                        answer();
                    }
                }));
        if (isFull()) {
            request.pause();
        }
    }

    private CompletionStage<Buffer> answers(List<LineSplitter.Line> piece, List<Instant> times) {
        List<CompletableFuture<JsonObject>> answers = new ArrayList<>(piece.size());
        for (int i = 0; i < piece.size(); i++) {
            answers.add(lines.answer(piece.get(i), times.get(i)).toCompletableFuture());
        }
        return CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> {
                    Buffer buffer = Buffer.buffer();
                    answers.forEach(answer ->
                            buffer.appendBuffer(answer.join().toBuffer()).appendByte(NEWLINE));
                    return buffer;
                });
    }

    /** Not even the answers could be made: the caller must not mistake what it has for all there is. */
    private void giveUp(Throwable cause) {
        LOG.error("A batch was given up", cause);
        response.reset();
        finished.tryComplete();
    }

    private void answer() {
        if (finished.future().isComplete()) {
            return;
        }
        while (!open.isEmpty() && open.peek().answers != null) {
            Piece first = open.poll();
            openLines -= first.lines;
            openBytes -= first.bytes;
            response.write(first.answers);
        }
        if (read && open.isEmpty()) {
            response.end();
            finished.tryComplete();
        } else {
            readOn();
        }
    }

    private void readOn() {
        if (!read && !isFull()) {
            request.resume();
        }
    }

    private boolean isFull() {
        return openLines >= limits.batchLines() || openBytes >= limits.batchBytes() || response.writeQueueFull();
    }
}
