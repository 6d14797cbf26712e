package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

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
    Future<byte[]> collect(RequestBody sent) {
        Promise<byte[]> done = Promise.promise();
        String length = sent.request().getHeader("Content-Length");
        if (length != null && length.length() < 19 && Long.parseLong(length) > limit) {
            return Future.failedFuture(tooLarge("body", limit));
        }
        sent.bytes().handler(buffer -> {
            try {
                add(buffer);
            } catch (Refusal refusal) {
                done.tryFail(refusal);
            }
        });
        sent.bytes().endHandler(end -> done.tryComplete(body.getBytes()));
        sent.bytes().exceptionHandler(done::tryFail);
        sent.bytes().resume();
        return done.future();
    }

    private void add(Buffer buffer) {
        if (body.length() + (long) buffer.length() > limit) {
            throw tooLarge("body", limit);
        }
        budget.take(buffer.length());
        taken += buffer.length();
        body.appendBuffer(buffer);
    }

    void release() {
        budget.giveBack(taken);
        taken = 0;
    }

    /** @param what is too large, for the caller */
    static Refusal tooLarge(String what, int limit) {
        return Refusal.beyond(
                ProblemType.TOO_LARGE, null, limit, "The " + what + " is larger than " + limit + " bytes.");
    }
}
