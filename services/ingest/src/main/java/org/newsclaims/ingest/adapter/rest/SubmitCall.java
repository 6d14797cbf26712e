package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.application.SubmitArticle;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.ingest.domain.Limits;
import org.newsclaims.problems.Refusal;

/** {@code POST /v1/articles}: one article, whatever it came as. */
@ApplicationScoped
class SubmitCall {
    private final SubmitArticle articles;
    private final SteadyClock clock;
    private final Limits limits;
    private final RequestBody.Unpacking unpacking;

    SubmitCall(SubmitArticle articles, SteadyClock clock, Limits limits, RequestBody.Unpacking unpacking) {
        this.articles = articles;
        this.clock = clock;
        this.limits = limits;
        this.unpacking = unpacking;
    }

    /**
     * The answer once the log has the article; fails with a {@link Refusal}.
     *
     * @param reading what makes a draft of the body, on a thread that may take its time
     */
    CompletionStage<Response> submit(HttpServerRequest request, Function<byte[], Draft> reading) {
        return unpacking
                .whole(request, limits.bodyBytes(), bytes -> articles.submit(reading.apply(bytes), clock.next()))
                .map(article -> Receipt.accepted(Receipt.of(article)))
                .toCompletionStage();
    }
}
