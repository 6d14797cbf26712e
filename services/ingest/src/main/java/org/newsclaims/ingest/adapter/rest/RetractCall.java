package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.newsclaims.ingest.application.RetractArticle;
import org.newsclaims.ingest.domain.Problem;
import org.newsclaims.ingest.domain.Refusal;
import org.newsclaims.records.ArticleId;

/** {@code DELETE /v1/articles/{id}}: takes an article out of the views and, with {@code erase}, out of the log. */
@ApplicationScoped
class RetractCall {
    private static final List<String> PARAMETERS = List.of("reason", "erase");
    private static final int LONGEST_REASON = 1000;

    private final Vertx vertx;
    private final RetractArticle articles;
    private final ProblemAnswer problems;

    RetractCall(Vertx vertx, RetractArticle articles, ProblemAnswer problems) {
        this.vertx = vertx;
        this.articles = articles;
        this.problems = problems;
    }

    void handle(RoutingContext context) {
        String id = context.pathParam("id");
        if (!ArticleId.isWellFormed(id)) {
            throw Refusal.of(Problem.NOT_AN_ARTICLE_ID, "id", "No article can have this id.");
        }
        Map<String, String> query = Query.of(context, PARAMETERS);
        String reason = reason(query.get("reason"));
        boolean erase = flag(query.getOrDefault("erase", "false"));
        vertx.executeBlocking(() -> articles.retract(new ArticleId(id), reason, erase), false)
                .compose(Future::fromCompletionStage)
                .onComplete(done -> context.vertx().runOnContext(next -> answer(context, done)));
    }

    private void answer(RoutingContext context, AsyncResult<RetractArticle.Outcome> done) {
        if (done.failed()) {
            problems.send(context, done.cause());
        } else {
            context.response()
                    .setStatusCode(202)
                    .putHeader("Content-Type", MediaType.JSON)
                    .end(Receipt.of(done.result()).toBuffer());
        }
    }

    private static String reason(String value) {
        if (value != null && value.length() > LONGEST_REASON) {
            throw Refusal.beyond(
                    Problem.FIELD_TOO_LONG,
                    "reason",
                    LONGEST_REASON,
                    "reason has " + value.length() + " characters; at most " + LONGEST_REASON + " are taken.");
        }
        if (value != null && value.indexOf('\0') >= 0) {
            throw Refusal.of(Problem.FORBIDDEN_CHARACTER, "reason", "reason holds U+0000.");
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw Refusal.of(Problem.BAD_PARAMETER, "erase", "erase must be true or false.");
        }
        return value.equals("true");
    }
}
