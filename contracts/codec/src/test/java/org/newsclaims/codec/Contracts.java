package org.newsclaims.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsclaims.records.LogRecord;

/** The files in {@code contracts/} as the tests need them. */
final class Contracts {
    static final Path FOLDER = Path.of("..").toAbsolutePath().normalize();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contracts() {}

    /** Every golden message of every version ever published. */
    static List<Sample> samples() {
        return list(FOLDER.resolve("samples")).stream()
                .filter(folder -> folder.getFileName().toString().matches("v\\d+"))
                .flatMap(folder -> list(folder).stream())
                .map(Contracts::sample)
                .toList();
    }

    static List<Sample> failures() {
        return list(FOLDER.resolve("samples/fail")).stream()
                .map(Contracts::sample)
                .toList();
    }

    static JsonSchema schema(RecordType type) {
        Path file = list(FOLDER.resolve("schemas")).stream()
                .filter(f -> read(f).path("$id").asText().equals(type.schema()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no schema with $id " + type.schema()));
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(read(file), config);
    }

    static JsonNode asyncApi() {
        try {
            return new YAMLMapper().readTree(FOLDER.resolve("asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record types that the sealed interface permits. */
    static List<Class<?>> kinds(Class<?> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<?>> leaves = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            leaves.addAll(kinds(permitted));
        }
        return leaves;
    }

    static List<Class<?>> kinds() {
        return kinds(LogRecord.class);
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(Path file) {
        JsonNode json = read(file);
        Map<String, String> headers = new HashMap<>();
        json.get("headers")
                .properties()
                .forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
        String data =
                json.has("raw") ? json.get("raw").textValue() : json.get("data").toString();
        WireRecord wire = new WireRecord(json.get("key").textValue(), headers, data.getBytes(StandardCharsets.UTF_8));
        return new Sample(file.getFileName().toString(), wire, json.path("data"), json.path("expect"));
    }

    /** One golden message. */
    record Sample(String name, WireRecord wire, JsonNode data, JsonNode expect) {
        @Override
        public String toString() {
            return name;
        }
    }
}
