package org.newsclaims.ingest.adapter.rest;

import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;
import org.newsclaims.ingest.application.RetractArticle;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ArticleRetracted;

/** What the caller gets back for an article that is in the log for good. */
final class Receipt {
    private Receipt() {}

    static JsonObject of(ArticleReceived article) {
        JsonObject receipt = new JsonObject();
        receipt.put("articleId", article.articleId().value());
        receipt.put("revision", article.revision());
        putIfKnown(receipt, "externalId", article.externalId());
        putIfKnown(receipt, "url", article.url());
        return receipt;
    }

    static JsonObject of(RetractArticle.Outcome outcome) {
        ArticleRetracted retraction = outcome.retraction();
        JsonObject receipt = new JsonObject()
                .put("articleId", retraction.articleId().value())
                .put("retractedAt", retraction.retractedAt().toString())
                .put("erased", retraction.erased());
        if (outcome.versionsErased() != null) {
            receipt.put("versionsErased", outcome.versionsErased());
        }
        return receipt;
    }

    /** The answer that carries a receipt. */
    static Response accepted(JsonObject receipt) {
        return Response.accepted(receipt.toBuffer().getBytes())
                .type(ContentType.JSON)
                .build();
    }

    private static void putIfKnown(JsonObject receipt, String name, String value) {
        if (value != null) {
            receipt.put(name, value);
        }
    }
}
