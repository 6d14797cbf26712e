package org.newsclaims.evaluation.grouping;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.newsclaims.engine.grouping.EventIndex;
import org.newsclaims.engine.grouping.Grouping;

/** NDJSON articles in a file, {@code {"id", "eventId"}} lines on standard output, in the file's order. */
public final class GroupArticles {
    private GroupArticles() {}

    public static void main(String[] arguments) throws IOException {
        List<Labelled> articles = Labelled.read(Path.of(arguments[0]));
        Grouping grouping = new Grouping();
        EventIndex index = new EventIndex(grouping);
        index.apply(
                articles.stream()
                        .map(article -> grouping.fingerprint(article.article()))
                        .toList(),
                List.of());
        ObjectMapper json = new ObjectMapper();
        try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
            for (Labelled article : articles) {
                String id = article.article().id();
                out.println(json.writeValueAsString(json.createObjectNode()
                        .put("id", id)
                        .put("eventId", index.eventOf(id).eventId())));
            }
        }
    }
}
