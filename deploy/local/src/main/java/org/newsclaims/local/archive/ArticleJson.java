package org.newsclaims.local.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Articles as ingest takes them. */
final class ArticleJson {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private ArticleJson() {}

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    /** The batch commands call an article's own name {@code id}; ingest, which gives ids itself, calls it externalId. */
    static Item item(String origin, JsonNode node) {
        if (!(node instanceof ObjectNode article)) {
            return Item.refused(origin, "not a JSON object");
        }
        if (article.has("id") && !article.has("externalId")) {
            article.set("externalId", article.remove("id"));
        }
        return Item.article(origin, article.toString());
    }
}
