package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.newsclaims.problems.Refusal;

/**
 * A packed body as it unpacks: a piece at a time, on a worker, and no piece before the one before was taken. Fails with a
 * {@link Refusal} when it is broken or a bomb. All methods run on the request's event loop but {@link #close}.
 */
final class UnpackedBody implements ReadStream<Buffer> {
    private static final int STEP = 32 * 1024;

    private final Vertx vertx;
    private final Context loop;
    private final HttpServerRequest packed;
    private final Unpacker unpacker;
    private final Expansion expansion;
    private Handler<Buffer> onPiece = piece -> {};
    private Handler<Throwable> onFailure = failure -> {};
    private Handler<Void> onEnd = end -> {};
    private boolean open;
    private boolean flowing;
    private boolean working;
    private boolean fed;
    private boolean read;
    private boolean over;

    UnpackedBody(Vertx vertx, HttpServerRequest packed, Unpacker unpacker, Expansion expansion) {
        this.vertx = vertx;
        this.loop = vertx.getOrCreateContext();
        this.packed = packed;
        this.unpacker = unpacker;
        this.expansion = expansion;
    }

    @Override
    public UnpackedBody handler(Handler<Buffer> handler) {
        onPiece = handler;
        return this;
    }

    @Override
    public UnpackedBody exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        return this;
    }

    @Override
    public UnpackedBody endHandler(Handler<Void> handler) {
        onEnd = handler;
        return this;
    }

    @Override
    public UnpackedBody pause() {
        flowing = false;
        return this;
    }

    @Override
    public UnpackedBody resume() {
        flowing = true;
        if (!open) {
            open = true;
            packed.handler(this::take);
            packed.exceptionHandler(this::fail);
            packed.endHandler(end -> {
                read = true;
                next();
            });
            packed.resume();
        } else {
            next();
        }
        return this;
    }

    /** The same as {@link #resume}: nobody here counts pieces. */
    @Override
    public UnpackedBody fetch(long amount) {
        return resume();
    }

    private void take(Buffer piece) {
        packed.pause();
        expansion.sent(piece.length());
        unpacker.feed(piece.getBytes());
        fed = true;
        next();
    }

    private void next() {
        if (!flowing || working || over) {
            return;
        }
        if (fed) {
            working = true;
            vertx.executeBlocking(this::unpack, false)
                    .onComplete(done -> loop.runOnContext(next -> {
                        working = false;
                        if (over) {
                            unpacker.close();
                        } else if (done.failed()) {
                            fail(done.cause());
                        } else {
                            pass(done.result());
                        }
                    }));
        } else if (read) {
            finish();
        } else {
            packed.resume();
        }
    }

    private Buffer unpack() {
        byte[] into = new byte[STEP];
        int length = unpacker.read(into);
        expansion.unpacked(length);
        return Buffer.buffer(length).appendBytes(into, 0, length);
    }

    private void pass(Buffer piece) {
        if (piece.length() == 0) {
            fed = false;
        } else {
            onPiece.handle(piece);
        }
        next();
    }

    private void finish() {
        try {
            unpacker.end();
        } catch (Refusal broken) {
            fail(broken);
            return;
        }
        end();
        onEnd.handle(null);
    }

    private void fail(Throwable cause) {
        if (!over) {
            end();
            onFailure.handle(cause);
        }
    }

    /** Lets go of everything, wherever unpacking stands; from any thread, and as often as you like. */
    void close() {
        loop.runOnContext(next -> end());
    }

    private void end() {
        if (!over) {
            over = true;
            if (!working) {
                unpacker.close();
            }
        }
    }
}
