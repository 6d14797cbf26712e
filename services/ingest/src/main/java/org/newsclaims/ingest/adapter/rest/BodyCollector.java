package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import org.newsclaims.ingest.domain.Problem;
import org.newsclaims.ingest.domain.Refusal;

/** Collects one request's body up to a limit. What it takes from the budget is given back by {@link #release}. */
final class BodyCollector {
    private final Budget budget;
    private final int limit;
    private final Buffer body = Buffer.buffer();
    private long taken;

    BodyCollector(Budget budget, int limit) {
        this.budget = budget;
        this.limit = limit;
    }

    /** The whole body; fails with a {@link Refusal}. */
    Future<byte[]> collect(HttpServerRequest request) {
        Promise<byte[]> done = Promise.promise();
        String length = request.getHeader("Content-Length");
        if (length != null && length.length() < 19 && Long.parseLong(length) > limit) {
            return Future.failedFuture(tooLarge(limit));
        }
        request.handler(buffer -> {
            try {
                add(buffer);
            } catch (Refusal refusal) {
                done.tryFail(refusal);
            }
        });
        request.endHandler(end -> done.tryComplete(body.getBytes()));
        request.exceptionHandler(done::tryFail);
        request.resume();
        return done.future();
    }

    private void add(Buffer buffer) {
        if (body.length() + (long) buffer.length() > limit) {
            throw tooLarge(limit);
        }
        budget.take(buffer.length());
        taken += buffer.length();
        body.appendBuffer(buffer);
    }

    void release() {
        budget.giveBack(taken);
        taken = 0;
    }

    static Refusal tooLarge(int limit) {
        return Refusal.beyond(Problem.TOO_LARGE, null, limit, "The article is larger than " + limit + " bytes.");
    }
}
