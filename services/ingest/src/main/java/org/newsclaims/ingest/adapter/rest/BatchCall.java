package org.newsclaims.ingest.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.config.IngestConfig;
import org.newsclaims.problems.Refusal;

/** {@code POST /v1/articles/batch}: any number of articles, one per line, each answered in a line of its own. */
@ApplicationScoped
class BatchCall {
    private final Vertx vertx;
    private final LineCall lines;
    private final SteadyClock clock;
    private final IngestConfig.LimitSettings limits;
    private final Budget budget;
    private final RequestBody.Unpacking unpacking;

    BatchCall(
            Vertx vertx,
            LineCall lines,
            SteadyClock clock,
            IngestConfig config,
            Budget budget,
            RequestBody.Unpacking unpacking) {
        this.vertx = vertx;
        this.lines = lines;
        this.clock = clock;
        this.limits = config.limits();
        this.budget = budget;
        this.unpacking = unpacking;
    }

    /**
     * The answers, as they become known.
     *
     * @throws Refusal when too much is under way already
     */
    Multi<byte[]> answers(HttpServerRequest request) {
        RequestBody body = unpacking.streamed(request);
        try {
            budget.take(limits.batchBytes());
        } catch (Refusal full) {
            body.close();
            throw full;
        }
        return new BatchStream(vertx, body, lines, clock, limits)
                .answers()
                .onTermination()
                .invoke(() -> {
                    body.close();
                    budget.giveBack(limits.batchBytes());
                });
    }
}
