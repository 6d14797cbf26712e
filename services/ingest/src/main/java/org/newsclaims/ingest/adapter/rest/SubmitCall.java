package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.application.SubmitArticle;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.ingest.domain.Limits;
import org.newsclaims.ingest.domain.Refusal;

/** {@code POST /v1/articles}: one article, whatever it came as. */
@ApplicationScoped
class SubmitCall {
    private final Vertx vertx;
    private final SubmitArticle articles;
    private final SteadyClock clock;
    private final Limits limits;
    private final Budget budget;
    private final RequestBody.Unpacking unpacking;

    SubmitCall(
            Vertx vertx,
            SubmitArticle articles,
            SteadyClock clock,
            Limits limits,
            Budget budget,
            RequestBody.Unpacking unpacking) {
        this.vertx = vertx;
        this.articles = articles;
        this.clock = clock;
        this.limits = limits;
        this.budget = budget;
        this.unpacking = unpacking;
    }

    /**
     * The answer once the log has the article; fails with a {@link Refusal}.
     *
     * @param reading what makes a draft of the body, on a thread that may take its time
     */
    CompletionStage<Response> submit(HttpServerRequest request, Function<byte[], Draft> reading) {
        RequestBody sent = unpacking.whole(request);
        BodyCollector body = new BodyCollector(budget, limits.bodyBytes());
        return body.collect(sent)
                .compose(bytes ->
                        vertx.executeBlocking(() -> articles.submit(reading.apply(bytes), clock.next()), false))
                .compose(Future::fromCompletionStage)
                .onComplete(done -> {
                    body.release();
                    sent.close();
                })
                .map(article -> Receipt.accepted(Receipt.of(article)))
                .toCompletionStage();
    }
}
