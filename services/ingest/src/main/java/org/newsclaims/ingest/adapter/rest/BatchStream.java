package org.newsclaims.ingest.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.newsclaims.http.RefusedBody;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.config.IngestConfig;
import org.newsclaims.problems.Refusal;

/**
 * One batch under way. Lines are worked on side by side, a piece of the stream at a time, and answered in order, when
 * more answers are asked for. While too much is under way, or the caller does not read its answers, the rest of the batch
 * is not read. All methods run on the request's event loop.
 */
final class BatchStream {
    private static final Logger LOG = Logger.getLogger(BatchStream.class);
    private static final byte NEWLINE = '\n';

    private final Vertx vertx;
    private final Context loop;
    private final RequestBody body;
    private final LineCall lines;
    private final SteadyClock clock;
    private final IngestConfig.LimitSettings limits;
    private final LineSplitter splitter;
    private final Deque<Piece> open = new ArrayDeque<>();
    private MultiEmitter<? super byte[]> answers;
    private int openLines;
    private long openBytes;
    private boolean read;
    private boolean over;

    BatchStream(Vertx vertx, RequestBody body, LineCall lines, SteadyClock clock, IngestConfig.LimitSettings limits) {
        this.vertx = vertx;
        this.loop = vertx.getOrCreateContext();
        this.body = body;
        this.lines = lines;
        this.clock = clock;
        this.limits = limits;
        this.splitter = new LineSplitter(limits.bodyBytes());
    }

    /** Lines that came together, and their answers once there are any. */
    private static final class Piece {
        private final int lines;
        private final long bytes;
        private byte[] answers;

        private Piece(byte[] answers) {
            this.lines = 0;
            this.bytes = 0;
            this.answers = answers;
        }

        private Piece(List<LineSplitter.Line> lines) {
            this.lines = lines.size();
            this.bytes = lines.stream()
                    .mapToLong(line -> line.bytes() == null ? 0 : line.bytes().length)
                    .sum();
        }
    }

    /**
     * Lines of answers, the last of each item without an end of line; ends when everything is answered, or the caller is
     * gone. To be subscribed to once.
     */
    Multi<byte[]> answers() {
        // Nothing is emitted that was not asked for, so that nothing piles up in the buffer.
        return Multi.createFrom().<byte[]>emitter(this::start, BackPressureStrategy.BUFFER);
    }

    private void start(MultiEmitter<? super byte[]> emitter) {
        answers = emitter;
        emitter.onRequest(more -> loop.runOnContext(next -> answer()));
        emitter.onTermination(() -> over = true);
        body.bytes().exceptionHandler(this::stopReading);
        body.bytes().handler(piece -> work(splitter.add(piece)));
        body.bytes().endHandler(end -> {
            read = true;
            work(splitter.end());
            answer();
        });
        body.bytes().resume();
    }

    private void stopReading(Throwable cause) {
        if (cause instanceof Refusal broken) {
            // What comes of the line that could not be unpacked, and of all after it, must not be left to guess.
            read = true;
            open.add(new Piece(
                    lines.refused(splitter.number() + 1, broken).toBuffer().getBytes()));
            RefusedBody.drain(body.request());
            answer();
        } else {
            // The end of the connection ends the answers.
            body.request().response().reset();
        }
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
            body.bytes().pause();
        }
    }

    private CompletionStage<byte[]> answers(List<LineSplitter.Line> piece, List<Instant> times) {
        List<CompletableFuture<JsonObject>> each = new ArrayList<>(piece.size());
        for (int i = 0; i < piece.size(); i++) {
            each.add(lines.answer(piece.get(i), times.get(i)).toCompletableFuture());
        }
        return CompletableFuture.allOf(each.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> {
                    Buffer buffer = Buffer.buffer();
                    for (CompletableFuture<JsonObject> answer : each) {
                        if (buffer.length() > 0) {
                            buffer.appendByte(NEWLINE);
                        }
                        buffer.appendBuffer(answer.join().toBuffer());
                    }
                    return buffer.getBytes();
                });
    }

    /** Not even the answers could be made: the caller must not mistake what it has for all there is. */
    private void giveUp(Throwable cause) {
        LOG.error("A batch was given up", cause);
        body.request().response().reset();
    }

    private void answer() {
        while (!over && answers.requested() > 0 && !open.isEmpty() && open.peek().answers != null) {
            Piece first = open.poll();
            openLines -= first.lines;
            openBytes -= first.bytes;
            answers.emit(first.answers);
        }
        if (!over && read && open.isEmpty()) {
            answers.complete();
        } else if (!over && !read && !isFull()) {
            body.bytes().resume();
        }
    }

    private boolean isFull() {
        return openLines >= limits.batchLines() || openBytes >= limits.batchBytes();
    }
}
