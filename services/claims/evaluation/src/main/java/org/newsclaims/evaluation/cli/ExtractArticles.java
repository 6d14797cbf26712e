package org.newsclaims.evaluation.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;

/**
 * NDJSON articles on standard input, NDJSON statements on standard output, in the JSON of the REST API.
 * {@code --reported} leaves out beliefs and statements by nobody.
 */
public final class ExtractArticles {
    private ExtractArticles() {}

    public static void main(String[] arguments) throws IOException {
        boolean reported = List.of(arguments).contains("--reported");
        ObjectMapper json = new ObjectMapper();
        Engine engine = Engine.standard();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Article article = article(json.readTree(line));
            List<Statement> statements = engine.extract(article).stream()
                    .filter(statement -> !reported || Engine.isReported(statement))
                    .toList();
            out.println(json.writeValueAsString(new StatementJson(json).of(article.id(), statements)));
        }
        out.flush();
    }

    private static Article article(JsonNode node) {
        String published = text(node, "publishedAt");
        return new Article(
                node.get("id").asText(),
                text(node, "url"),
                text(node, "outlet"),
                text(node, "title"),
                published == null ? null : Instant.parse(published),
                text(node, "language"),
                node.get("text").asText());
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
