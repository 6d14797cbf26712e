package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.config.IngestConfig;

/** {@code POST /v1/articles/batch}: any number of articles, one per line, each answered in a line of its own. */
@ApplicationScoped
class BatchCall {
    private final Vertx vertx;
    private final LineCall lines;
    private final SteadyClock clock;
    private final IngestConfig.LimitSettings limits;
    private final Budget budget;

    BatchCall(Vertx vertx, LineCall lines, SteadyClock clock, IngestConfig config, Budget budget) {
        this.vertx = vertx;
        this.lines = lines;
        this.clock = clock;
        this.limits = config.limits();
        this.budget = budget;
    }

    void handle(RoutingContext context) {
        MediaType type = MediaType.of(context.request().getHeader("Content-Type"));
        if (!type.type().equals(MediaType.NDJSON)) {
            throw type.unsupported(MediaType.NDJSON);
        }
        Query.of(context, List.of());
        budget.take(limits.batchBytes());
        new BatchStream(vertx, context, lines, clock, limits)
                .run()
                .onComplete(done -> budget.giveBack(limits.batchBytes()));
    }
}
