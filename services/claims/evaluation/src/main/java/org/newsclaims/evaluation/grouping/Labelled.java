package org.newsclaims.evaluation.grouping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.model.Article;
import org.newsclaims.records.ArticleId;

/**
 * An article whose event is known. It has an id as the services give them: the corpus's own sort by topic, and where
 * articles without a date are filed by their ids, that would tell grouping what it is to find.
 *
 * @param article the article
 * @param event the event it reports, by hand; null where nobody said
 */
record Labelled(Article article, String event) {
    /** ECB+ calls the two look-alike events of one topic "5_ecb" and "5_plus". */
    String topic() {
        return event.substring(0, event.indexOf('_'));
    }

    static List<Labelled> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Labelled> read = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            String published = text(node, "publishedAt");
            Article article = new Article(
                    ArticleId.named(node.get("id").asText()).value(),
                    text(node, "url"),
                    text(node, "outlet"),
                    text(node, "title"),
                    published == null ? null : Instant.parse(published),
                    null,
                    node.get("text").asText());
            read.add(new Labelled(article, text(node, "event")));
        }
        return read;
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
