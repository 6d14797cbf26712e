package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.newsclaims.http.AuditEntry;
import org.newsclaims.ingest.application.RetractArticle;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.ArticleId;

/** {@code DELETE /v1/articles/{id}}: takes an article out of the views and, with {@code erase}, out of the log. */
@ApplicationScoped
class RetractCall {
    private static final int LONGEST_REASON = 1000;

    private final Vertx vertx;
    private final RetractArticle articles;

    RetractCall(Vertx vertx, RetractArticle articles) {
        this.vertx = vertx;
        this.articles = articles;
    }

    /**
     * The answer once the log has the retraction and, when asked for, the tombstones; fails with a {@link Refusal}.
     *
     * @param why the parameter {@code reason}, or null
     * @param erased the parameter {@code erase}, or null
     */
    CompletionStage<Response> retract(String id, String why, String erased, RoutingContext call) {
        if (!ArticleId.isWellFormed(id)) {
            throw Refusal.of(ProblemType.NOT_AN_ARTICLE_ID, "id", "No article can have this id.");
        }
        String reason = reason(why);
        boolean erase = erased != null && flag(erased);
        return AuditEntry.of(call, erase ? "erase" : "retract", id)
                .recorded(vertx.executeBlocking(() -> articles.retract(new ArticleId(id), reason, erase), false)
                        .compose(Future::fromCompletionStage)
                        .toCompletionStage())
                .thenApply(outcome -> Receipt.accepted(Receipt.of(outcome)));
    }

    private static String reason(String value) {
        if (value != null && value.length() > LONGEST_REASON) {
            throw Refusal.beyond(
                    ProblemType.FIELD_TOO_LONG,
                    "reason",
                    LONGEST_REASON,
                    "reason has " + value.length() + " characters; at most " + LONGEST_REASON + " are taken.");
        }
        if (value != null && value.indexOf('\0') >= 0) {
            throw Refusal.of(ProblemType.FORBIDDEN_CHARACTER, "reason", "reason holds U+0000.");
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw Refusal.of(ProblemType.BAD_PARAMETER, "erase", "erase must be true or false.");
        }
        return value.equals("true");
    }
}
