package org.newsclaims.local.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.local.UsageException;

/** What a folder's {@code manifest.jsonl} says about its files: outlet, time of publication and address. */
final class Manifest {
    static final String NAME = "manifest.jsonl";

    private static final Set<String> FIELDS = Set.of("file", "outlet", "publishedAt", "url");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> byFile;

    private Manifest(Map<String, JsonNode> byFile) {
        this.byFile = byFile;
    }

    /** The manifest of a folder; an empty one when there is none. */
    static Manifest of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Map<String, JsonNode> byFile = new HashMap<>();
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    JsonNode entry = entry(lines.get(i), file + ":" + (i + 1));
                    byFile.put(entry.get("file").asText(), entry);
                }
            }
        }
        return new Manifest(byFile);
    }

    /** Copies what the manifest knows of a file into the article. */
    void describe(Path file, ObjectNode article) {
        JsonNode entry = byFile.get(String.valueOf(file.getFileName()));
        if (entry != null) {
            entry.properties().forEach(field -> {
                if (!field.getKey().equals("file") && !field.getValue().isNull()) {
                    article.set(field.getKey(), field.getValue());
                }
            });
        }
    }

    private static JsonNode entry(String line, String origin) {
        try {
            JsonNode entry = JSON.readTree(line);
            if (!entry.isObject() || !entry.path("file").isTextual()) {
                throw new UsageException(origin + ": needs a \"file\" that names an article of the folder");
            }
            entry.fieldNames().forEachRemaining(name -> {
                if (!FIELDS.contains(name)) {
                    throw new UsageException(origin + ": unknown field \"" + name
                            + "\"; a manifest line holds file, outlet, publishedAt and url");
                }
            });
            return entry;
        } catch (JsonProcessingException e) {
            throw new UsageException(origin + ": not JSON: " + e.getOriginalMessage());
        }
    }
}
