package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A request's body, unpacked while it is read.
 *
 * @param request the request itself
 * @param bytes what was sent, unpacked; paused until somebody reads it
 * @param release lets go of what unpacking takes; to be called however the request ends
 */
record RequestBody(HttpServerRequest request, ReadStream<Buffer> bytes, Runnable release) implements AutoCloseable {
    /** How bodies are unpacked. */
    record Unpacking(Vertx vertx, Budget budget, long free, int expansion) {
        /**
         * What comes of a whole body. All that it takes is let go of at the end, however that is.
         *
         * @param limit bytes it may have, unpacked
         * @param work makes it of the body, on a worker that may take its time
         * @throws org.newsclaims.problems.Refusal when its coding is not known, or too much is under way
         */
        <T> Future<T> whole(HttpServerRequest request, int limit, Function<byte[], CompletionStage<T>> work) {
            RequestBody sent = open(request, false);
            BodyCollector body = new BodyCollector(budget, limit);
            return body.collect(sent)
                    .compose(bytes -> vertx.executeBlocking(() -> work.apply(bytes), false))
                    .compose(Future::fromCompletionStage)
                    .onComplete(done -> {
                        body.release();
                        sent.close();
                    });
        }

        /**
         * A body that is worked on while it comes.
         *
         * @throws org.newsclaims.problems.Refusal when its coding is not known, or too much is under way
         */
        RequestBody streamed(HttpServerRequest request) {
            return open(request, true);
        }

        private RequestBody open(HttpServerRequest request, boolean streamed) {
            Optional<Coding> coding = Coding.of(request);
            if (coding.isEmpty()) {
                return new RequestBody(request, request, () -> {});
            }
            long memory = coding.get().memory() + (streamed ? coding.get().window() : 0);
            budget.take(memory);
            UnpackedBody unpacked = new UnpackedBody(
                    vertx,
                    request,
                    coding.get().unpacker(),
                    new Expansion(streamed ? free : Long.MAX_VALUE, expansion));
            return new RequestBody(request, unpacked, () -> {
                unpacked.close();
                budget.giveBack(memory);
            });
        }
    }

    @Override
    public void close() {
        release.run();
    }
}
