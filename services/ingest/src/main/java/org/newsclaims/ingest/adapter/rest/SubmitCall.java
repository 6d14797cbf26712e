package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.application.SubmitArticle;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.ingest.domain.Limits;
import org.newsclaims.ingest.domain.Refusal;
import org.newsclaims.records.ArticleReceived;

/** {@code POST /v1/articles}: one article, as JSON, text or HTML. */
@ApplicationScoped
class SubmitCall {
    private static final String TAKEN = MediaType.JSON + ", " + MediaType.PLAIN + " or " + MediaType.HTML;

    private final Vertx vertx;
    private final SubmitArticle articles;
    private final SteadyClock clock;
    private final Limits limits;
    private final Budget budget;
    private final ProblemAnswer problems;

    SubmitCall(
            Vertx vertx,
            SubmitArticle articles,
            SteadyClock clock,
            Limits limits,
            Budget budget,
            ProblemAnswer problems) {
        this.vertx = vertx;
        this.articles = articles;
        this.clock = clock;
        this.limits = limits;
        this.budget = budget;
        this.problems = problems;
    }

    void handle(RoutingContext context) {
        MediaType type = MediaType.of(context.request().getHeader("Content-Type"));
        Map<String, String> query = Query.of(context, parameters(type));
        BodyCollector body = new BodyCollector(budget, limits.bodyBytes());
        body.collect(context.request())
                .compose(bytes -> vertx.executeBlocking(() -> submit(type, query, bytes), false))
                .compose(Future::fromCompletionStage)
                .onComplete(done -> {
                    body.release();
                    context.vertx().runOnContext(next -> answer(context, done));
                });
    }

    private void answer(RoutingContext context, AsyncResult<ArticleReceived> done) {
        if (done.failed()) {
            problems.send(context, done.cause());
        } else {
            JsonObject receipt = Receipt.of(done.result());
            context.response()
                    .setStatusCode(202)
                    .putHeader("Content-Type", MediaType.JSON)
                    .end(receipt.toBuffer());
        }
    }

    private static List<String> parameters(MediaType type) {
        switch (type.type()) {
            case MediaType.JSON:
                return List.of();
            case MediaType.PLAIN:
            case MediaType.HTML:
                return DraftFields.METADATA;
            default:
                throw type.unsupported(TAKEN);
        }
    }

    /** @throws Refusal when the body is no article */
    private CompletionStage<ArticleReceived> submit(MediaType type, Map<String, String> query, byte[] body) {
        return articles.submit(draft(type, query, body), clock.next());
    }

    private static Draft draft(MediaType type, Map<String, String> query, byte[] body) {
        if (type.type().equals(MediaType.JSON)) {
            return DraftJson.read(TextDecoder.utf8(body));
        }
        if (type.type().equals(MediaType.HTML)) {
            query.put("html", TextDecoder.html(body, type.charset()));
        } else {
            String text = type.charset() == null ? TextDecoder.utf8(body) : TextDecoder.decode(body, type.charset());
            query.put("text", text);
            FirstLine.of(text).ifPresent(line -> query.putIfAbsent("title", line));
        }
        return DraftFields.draft(query);
    }
}
