package org.newsclaims.local.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaims.local.terminal.UsageException;

/**
 * What a folder's {@code manifest.jsonl} says: which of its files are articles, and the outlet, time of publication and
 * address of each.
 */
final class Manifest {
    static final String NAME = "manifest.jsonl";

    private static final Set<String> FIELDS = Set.of("file", "outlet", "publishedAt", "url");

    private final Path file;
    private final Map<String, JsonNode> byFile;

    private Manifest(Path file, Map<String, JsonNode> byFile) {
        this.file = file;
        this.byFile = byFile;
    }

    /** The manifest of a folder; one that tells nothing when there is none. */
    static Manifest of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Map<String, JsonNode> byFile = new TreeMap<>();
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    JsonNode entry = entry(lines.get(i), file + ":" + (i + 1));
                    byFile.put(entry.get("file").asText(), entry);
                }
            }
        }
        return new Manifest(file, byFile);
    }

    /** Whether the folder has one; then what it does not list is no article. */
    boolean exists() {
        return Files.exists(file);
    }

    /**
     * The files it lists, by name.
     *
     * @throws UsageException when one of them is not there, or there is none
     */
    List<Path> files() {
        List<Path> files = byFile.keySet().stream().map(file::resolveSibling).toList();
        if (files.isEmpty()) {
            throw new UsageException(file + " lists no articles");
        }
        for (Path listed : files) {
            if (!Files.isRegularFile(listed) || !Files.isReadable(listed)) {
                throw new UsageException(
                        file + " lists " + listed.getFileName() + ", but there is no readable file of that name");
            }
        }
        return files;
    }

    /** What the manifest knows of a file, as the beginning of an article. */
    ObjectNode article(Path file) {
        ObjectNode article = ArticleJson.empty();
        JsonNode entry = byFile.get(String.valueOf(file.getFileName()));
        if (entry != null) {
            entry.properties().forEach(field -> {
                if (!field.getKey().equals("file") && !field.getValue().isNull()) {
                    article.set(field.getKey(), field.getValue());
                }
            });
        }
        return article;
    }

    /** Files elsewhere belong to the manifest of their own folder. */
    private static boolean isName(String file) {
        return !file.isBlank()
                && file.indexOf('\0') < 0
                && Path.of(file).equals(Path.of(file).getFileName());
    }

    private static JsonNode entry(String line, String origin) {
        try {
            JsonNode entry = ArticleJson.MAPPER.readTree(line);
            if (!isName(entry.path("file").asText())) {
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
