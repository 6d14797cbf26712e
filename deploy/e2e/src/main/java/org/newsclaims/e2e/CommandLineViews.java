package org.newsclaims.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code news-claims views} makes of the articles that stand, beside what the views hold of them: the event and the
 * statements of each.
 *
 * @param home of the build
 * @param folder for what goes in and comes out
 */
record CommandLineViews(Path home, Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORED =
            """
            SELECT a.id, a.event_id, coalesce((SELECT string_agg(s.doc, ',' ORDER BY s.position)
              FROM views.statement s WHERE s.article_id = a.id), '')
            FROM views.article a WHERE NOT a.retracted ORDER BY a.id COLLATE "C\"""";

    /**
     * @param jdbcUrl of the views
     * @param exported the articles as the claims service exports them, a JSON object a line, by id
     * @return ids of the articles of which the two tell different things
     */
    List<String> differing(String jdbcUrl, String exported) throws IOException, InterruptedException, SQLException {
        List<JsonNode> stored = stored(jdbcUrl);
        List<String> lines = exported.lines().toList();
        if (lines.size() != stored.size()) {
            throw new IllegalStateException(lines.size() + " articles exported, of " + stored.size());
        }
        List<String> input = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            // The export leaves out the id, which whoever sends an article does not choose.
            ObjectNode article = (ObjectNode) JSON.readTree(lines.get(i));
            input.add(article.set("id", stored.get(i).get("id")).toString());
        }
        List<String> printed = views(input);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            if (i >= printed.size() || !JSON.readTree(printed.get(i)).equals(stored.get(i))) {
                differing.add(stored.get(i).get("id").asText());
            }
        }
        return differing;
    }

    private static List<JsonNode> stored(String jdbcUrl) throws SQLException, IOException {
        List<JsonNode> stored = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(STORED)) {
            while (rows.next()) {
                ObjectNode article = JSON.createObjectNode();
                article.put("id", rows.getString(1)).put("eventId", rows.getString(2));
                stored.add(article.set("statements", JSON.readTree("[" + rows.getString(3) + "]")));
            }
        }
        return stored;
    }

    private List<String> views(List<String> articles) throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve("standing.jsonl"), articles);
        Path out = folder.resolve("printed.jsonl");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-jar",
                        home.resolve("deploy/local/target/news-claims.jar").toString(),
                        "views")
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("news-claims views ended with status " + process.exitValue());
        }
        return Files.readAllLines(out);
    }
}
