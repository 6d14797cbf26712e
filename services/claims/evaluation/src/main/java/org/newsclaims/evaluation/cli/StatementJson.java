package org.newsclaims.evaluation.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.newsclaims.engine.model.Setting;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Statement;

/** Writes statements as the REST API does. */
final class StatementJson {
    private final ObjectMapper json;

    StatementJson(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode of(String articleId, List<Statement> statements) {
        ObjectNode line = json.createObjectNode().put("id", articleId);
        ArrayNode items = line.putArray("statements");
        statements.forEach(statement -> items.add(of(statement)));
        return line;
    }

    private ObjectNode of(Statement statement) {
        ObjectNode node = json.createObjectNode();
        node.put("id", statement.id()).put("articleId", statement.articleId());
        ArrayNode speakers = node.putArray("speakers");
        statement.speakers().forEach(speaker -> speakers.addObject()
                .put("id", speaker.id())
                .put("name", speaker.name())
                .put("type", lower(speaker.type()))
                .put("mention", speaker.mention()));
        node.put("form", lower(statement.form()));
        node.put("polarity", lower(statement.polarity()));
        node.put("kind", lower(statement.kind()));
        node.put("text", statement.text());
        if (statement.cue() != null) {
            node.putObject("cue")
                    .put("text", statement.cue().text())
                    .put("lemma", statement.cue().lemma());
        }
        ObjectNode spans = node.putObject("spans");
        put(spans.putArray("content"), statement.spans().content());
        put(spans.putArray("cue"), statement.spans().cue());
        put(spans.putArray("speaker"), statement.spans().speaker());
        put(node.putObject("setting"), statement.setting());
        node.put("confidence", statement.confidence());
        node.put("within", statement.within());
        return node;
    }

    private static void put(ArrayNode array, List<Span> spans) {
        spans.forEach(span -> array.addObject().put("start", span.start()).put("end", span.end()));
    }

    private static void put(ObjectNode node, Setting setting) {
        node.put("medium", setting.medium())
                .put("audience", setting.audience())
                .put("via", setting.via())
                .put(
                        "saidOn",
                        setting.saidOn() == null ? null : setting.saidOn().toString());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
