package org.newsclaims.evaluation.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.grouping.Grouping;
import org.newsclaims.engine.merging.MemberArticle;
import org.newsclaims.engine.merging.MergedEvent;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Statement;

/**
 * What the views would hold of a file of articles.
 *
 * @param events its news events, in the order of their first articles
 * @param statements every statement by its id
 */
record ViewsOfFile(List<MergedEvent> events, Map<String, Statement> statements) {
    /** @param file NDJSON articles as {@code news-claims views} reads them */
    static ViewsOfFile read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Engine engine = Engine.standard();
        Grouping grouping = new Grouping();
        Map<String, MemberArticle> members = new HashMap<>();
        Map<String, Statement> statements = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            Article article = article(json.readTree(line));
            List<Statement> found = engine.read(article);
            found.forEach(statement -> statements.put(statement.id(), statement));
            members.put(article.id(), new MemberArticle(article, found, grouping.fingerprint(article)));
        }
        List<MergedEvent> events = new ArrayList<>();
        for (EventGroup group : grouping.group(
                members.values().stream().map(MemberArticle::fingerprint).toList())) {
            events.add(new Merging()
                    .merge(
                            group.eventId(),
                            group.articleIds().stream().map(members::get).toList()));
        }
        return new ViewsOfFile(events, statements);
    }

    private static Article article(JsonNode node) {
        return new Article(
                node.get("id").asText(),
                node.path("url").asText(null),
                node.path("outlet").asText(null),
                node.path("title").asText(null),
                node.hasNonNull("publishedAt")
                        ? Instant.parse(node.get("publishedAt").asText())
                        : null,
                "en",
                node.get("text").asText());
    }

    /** Where a statement stands: its article and the first character of its content. */
    String place(String statementId) {
        Statement statement = statements.get(statementId);
        int start =
                statement.spans().content().stream().mapToInt(Span::start).min().orElseThrow();
        return statement.articleId() + "@" + start;
    }
}
