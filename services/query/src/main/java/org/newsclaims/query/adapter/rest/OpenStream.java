package org.newsclaims.query.adapter.rest;

import io.netty.buffer.Unpooled;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.application.feed.ClaimFeedReader;
import org.newsclaims.query.application.feed.ClaimFeedReader.Batch;
import org.newsclaims.query.config.QueryConfig;
import org.newsclaims.query.domain.feed.Told;

/**
 * One client of the stream. It is handed the bytes that all share, a little at a time in its turn and as fast as it
 * takes them. All of it happens on its event loop.
 */
final class OpenStream {
    /** What is handed to a connection at once. */
    private static final int PIECE = 1 << 16;

    private final ClaimFeedReader reader;
    private final ClaimEvents events;
    private final HttpServerResponse response;
    private final HttpConnection connection;
    private final OpenStreams others;
    private final Turns turns;
    private final Duration heartbeat;
    private final StallWatch watch;
    private final Queue<Buffer> pieces = new ArrayDeque<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private int underWay;

    /**
     * @param others that this one is among while it is open
     * @param turns of the loop that the connection belongs to
     */
    OpenStream(
            ClaimFeedReader reader,
            ClaimEvents events,
            HttpServerRequest request,
            Vertx vertx,
            OpenStreams others,
            Turns turns,
            QueryConfig.Stream config) {
        this.reader = reader;
        this.events = events;
        this.response = request.response();
        this.connection = request.connection();
        this.others = others;
        this.turns = turns;
        this.heartbeat = config.heartbeat();
        this.watch = new StallWatch(vertx, config.stall(), this::cut);
    }

    /**
     * Completes when nothing more will be sent.
     *
     * @param resumed whether the client named the place to start from
     */
    CompletionStage<Void> run(boolean resumed) {
        response.closeHandler(closed -> stop());
        response.exceptionHandler(broken -> stop());
        if (response.closed()) {
            stop(); // the client left before it was served, and nobody tells of that again
            return end;
        }
        others.add(this);
        response.setChunked(true);
        response.write(events.hello(resumed ? null : reader.position()));
        read();
        return end;
    }

    /** What fails ends the stream: its client would wait for ever. */
    private void inTurn(Runnable work) {
        turns.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error broken) {
                stop();
                throw broken;
            }
        });
    }

    /** Tells the client why, and ends; one that has not taken what it was sent before is cut off. May be called by any thread. */
    void end(Throwable why) {
        inTurn(() -> {
            if (end.isDone()) {
                return;
            }
            if (response.writeQueueFull()) {
                cut();
            } else {
                response.write(events.problem(why));
            }
            stop();
        });
    }

    private void stop() {
        others.remove(this);
        watch.stop();
        reader.close();
        end.complete(null);
    }

    private void read() {
        reader.next(heartbeat, turns).whenComplete((batch, failure) -> inTurn(() -> told(batch, failure)));
    }

    private void told(Batch batch, Throwable failure) {
        if (end.isDone()) {
            return;
        }
        if (failure != null) {
            // The status has been sent, so the reason goes where the client listens.
            response.write(events.problem(failure));
            stop();
        } else if (batch.reset() != null) {
            hand(Buffer.buffer(ClaimEvents.reset(batch)));
        } else if (batch.changes().isEmpty()) {
            hand(Buffer.buffer(ClaimEvents.stillHere(batch.position())));
        } else {
            hand(batch.changes());
        }
    }

    private void hand(List<Told> changes) {
        List<ByteBuffer> piece = new ArrayList<>();
        int size = 0;
        for (Told told : changes) {
            piece.add(told.bytes());
            size += told.bytes().remaining();
            if (size >= PIECE) {
                pieces.add(together(piece));
                piece.clear();
                size = 0;
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(together(piece));
        }
        send();
    }

    private void hand(Buffer one) {
        pieces.add(one);
        send();
    }

    private static Buffer together(List<ByteBuffer> parts) {
        return BufferImpl.buffer(Unpooled.wrappedBuffer(parts.size(), parts.toArray(ByteBuffer[]::new)));
    }

    private void send() {
        if (end.isDone()) {
            return;
        }
        if (pieces.isEmpty()) {
            read();
        } else if (response.writeQueueFull()) {
            response.drainHandler(drained -> drained());
        } else {
            write(pieces.remove());
            inTurn(this::send);
        }
    }

    /** Told once for each time that it waits: told again, it would ask for the next batch twice. */
    private void drained() {
        response.drainHandler(null);
        inTurn(this::send);
    }

    /** A client that takes nothing is known by what stays under way. */
    private void write(Buffer piece) {
        if (underWay++ == 0) {
            watch.handed();
        }
        response.write(piece).onComplete(taken -> {
            underWay--;
            if (underWay == 0) {
                watch.asked();
            } else {
                watch.handed();
            }
        });
    }

    /**
     * As Vert.x itself closes idle connections: closing in any other way, the channel included, would first wait until the
     * client has taken what it does not take.
     */
    private void cut() {
        ((ConnectionBase) connection).channelHandlerContext().close();
    }
}
