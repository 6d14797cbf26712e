package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.newsclaims.http.Problem;
import org.newsclaims.http.Problems;
import org.newsclaims.ingest.application.SubmitArticle;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.ingest.domain.Limits;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.ArticleReceived;

/** One line of a batch to its answer. */
@ApplicationScoped
class LineCall {
    private final SubmitArticle articles;
    private final Limits limits;
    private final Problems problems;

    LineCall(SubmitArticle articles, Limits limits, Problems problems) {
        this.articles = articles;
        this.limits = limits;
        this.problems = problems;
    }

    /** The answer, whatever the line holds; never fails. */
    CompletionStage<JsonObject> answer(LineSplitter.Line line, Instant receivedAt) {
        Draft draft;
        try {
            if (line.bytes() == null) {
                throw BodyCollector.tooLarge("article", limits.bodyBytes());
            }
            draft = DraftJson.read(TextDecoder.utf8(line.bytes()));
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(refused(line.number(), null, e));
        }
        return submit(draft, receivedAt)
                .handle((article, failure) -> failure == null
                        ? accepted(line, article)
                        : refused(line.number(), draft.externalId(), failure));
    }

    private CompletionStage<ArticleReceived> submit(Draft draft, Instant receivedAt) {
        try {
            return articles.submit(draft, receivedAt);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static JsonObject accepted(LineSplitter.Line line, ArticleReceived article) {
        return new JsonObject().put("line", line.number()).put("status", 202).mergeIn(Receipt.of(article));
    }

    /** The answer for a line that could not even be read. */
    JsonObject refused(long line, Refusal reason) {
        return refused(line, null, reason);
    }

    private JsonObject refused(long line, String externalId, Throwable failure) {
        Problem problem = problems.of(failure);
        JsonObject answer = new JsonObject().put("line", line).put("status", problem.status());
        if (externalId != null) {
            answer.put("externalId", externalId);
        }
        return answer.put("problem", problem.json());
    }
}
