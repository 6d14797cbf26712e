package org.newsclaims.ingest.adapter.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/** Types of schema.org, with or without its prefix. */
final class SchemaTypes {
    private SchemaTypes() {}

    static boolean isArticle(JsonNode type) {
        return any(type, SchemaTypes::isArticle);
    }

    static boolean isPage(JsonNode type) {
        return any(type, name -> name.endsWith("WebPage"));
    }

    static boolean isArticle(String type) {
        String name = type.strip();
        return name.endsWith("Article")
                || name.endsWith("BlogPosting")
                || name.endsWith("Report")
                || name.endsWith("/Posting");
    }

    private static boolean any(JsonNode type, Predicate<String> is) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (is.test(one.asText())) {
                    return true;
                }
            }
            return false;
        }
        return is.test(type.asText());
    }
}
