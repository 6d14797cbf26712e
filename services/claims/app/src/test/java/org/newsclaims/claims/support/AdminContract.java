package org.newsclaims.claims.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.response.Response;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.newsclaims.problems.AnsweredProblems;

/** The committed description of the administration, and what the code has. */
public final class AdminContract {
    public static final JsonNode CONTRACT = read();
    private static final String PACKAGE = "org.newsclaims.claims.adapter.rest.";
    private static final List<String> RESOURCES =
            List.of("GenerationsResource", "RebuildResource", "DeadLettersResource", "ArticlesResource");

    private AdminContract() {}

    /** A call, with the names of its parameters. */
    public record Call(String method, String path, Set<String> parameters) {}

    /** Those that the contract has. */
    public static List<Call> calls() {
        return CONTRACT.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Call(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                parameters(operation.getValue()))))
                .toList();
    }

    private static Set<String> parameters(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation.path("parameters").forEach(parameter -> {
            JsonNode resolved = parameter.has("$ref")
                    ? CONTRACT.at(parameter.get("$ref").asText().substring(1))
                    : parameter;
            names.add(resolved.get("name").asText());
        });
        return names;
    }

    /** Those that the code has. */
    public static List<Call> implemented() {
        List<Call> calls = new ArrayList<>();
        for (Class<?> resource : resources()) {
            for (Method method : resource.getDeclaredMethods()) {
                Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(java.util.Objects::nonNull)
                        .forEach(verb -> calls.add(new Call(verb.value(), path(resource, method), names(method))));
            }
        }
        return calls;
    }

    private static List<Class<?>> resources() {
        return RESOURCES.stream().<Class<?>>map(name -> load(PACKAGE + name)).toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(Class<?> resource, Method method) {
        String base = resource.getAnnotation(Path.class).value();
        Path more = method.getAnnotation(Path.class);
        return more == null ? base : base + "/" + more.value();
    }

    private static Set<String> names(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            Annotation query = parameter.getAnnotation(QueryParam.class);
            Annotation path = parameter.getAnnotation(PathParam.class);
            if (query != null) {
                names.add(((QueryParam) query).value());
            }
            if (path != null) {
                names.add(((PathParam) path).value());
            }
        }
        return names;
    }

    /** Problem types that the contract names. */
    public static List<String> problemsNamed() {
        JsonNode names = problem().at("/properties/type/enum");
        return StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Those that the administration, or the edge that it shares, has a line for. */
    public static List<String> problemsImplemented() {
        return AnsweredProblems.answered("org.newsclaims.claims.adapter.rest", "org.newsclaims.http");
    }

    private static JsonNode problem() {
        return CONTRACT.at("/components/schemas/Problem");
    }

    /** What is wrong with an answer by the contract; empty when nothing is. */
    public static List<String> faultsOf(Call call, Response answer) throws IOException {
        JsonNode promised = CONTRACT.get("paths")
                .get(call.path())
                .get(call.method().toLowerCase(Locale.ROOT))
                .get("responses")
                .get(String.valueOf(answer.statusCode()));
        if (promised == null) {
            return List.of("status " + answer.statusCode() + ": " + answer.asString());
        }
        JsonNode resolved =
                promised.has("$ref") ? CONTRACT.at(promised.get("$ref").asText().substring(1)) : promised;
        JsonNode content = resolved.path("content");
        if (content.isMissingNode()) {
            return answer.asString().isEmpty() ? List.of() : List.of("a body");
        }
        String type = content.fieldNames().next();
        if (!answer.contentType().startsWith(type)) {
            return List.of(answer.contentType() + " for " + type);
        }
        List<String> documents =
                type.endsWith("ndjson") ? answer.asString().lines().toList() : List.of(answer.asString());
        List<String> faults = new ArrayList<>();
        for (String document : documents) {
            faults.addAll(faults(content.get(type).get("schema"), new ObjectMapper().readTree(document)));
        }
        return faults;
    }

    /** What is wrong with a problem document. */
    public static List<String> faultsOfProblem(JsonNode document) {
        return faults(problem(), document);
    }

    private static List<String> faults(JsonNode schema, JsonNode document) {
        ObjectNode root = schema.deepCopy();
        root.set("components", CONTRACT.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(root)
                .validate(document)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper()
                    .readTree(java.nio.file.Path.of("../../../contracts/openapi/claims-admin.yaml")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
