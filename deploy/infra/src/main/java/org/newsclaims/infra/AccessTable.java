package org.newsclaims.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which token opens which call of a service, as {@code contracts/openapi/access.csv} decides it; what tests of access go by.
 *
 * @param rows a decision each
 */
public record AccessTable(List<Row> rows) {
    /** Opens to everybody. */
    public static final String NONE = "none";

    private static final String EVERY_SERVICE = "*";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * One call.
     *
     * @param path as the OpenAPI document has it, with its templates
     * @param token the least that opens it
     */
    public record Row(String method, String path, String token) {
        /** The call as one word. */
        public String call() {
            return method + " " + path;
        }

        /** The path with something in place of each template, and a parameter that no call has, so that nothing is done. */
        public String harmless() {
            return path.replaceAll("\\{\\w+}", "1") + "?no-such-parameter=1";
        }
    }

    public AccessTable {
        rows = List.copyOf(rows);
    }

    /** @param contracts folder of the OpenAPI documents, from the module's own */
    public static AccessTable of(String service, Path contracts) {
        try {
            return new AccessTable(Files.readAllLines(contracts.resolve("access.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .filter(cells -> cells[0].equals(service) || cells[0].equals(EVERY_SERVICE))
                    .map(cells -> new Row(cells[1], cells[2], cells[3]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All calls decided on whose path begins so, as {@code GET /v1/events}. */
    public Set<String> calls(String prefix) {
        return rows.stream()
                .filter(row -> row.path().startsWith(prefix))
                .map(Row::call)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All calls of an OpenAPI document, in the same words. */
    public static Set<String> calls(Map<String, Map<String, Object>> paths) {
        Set<String> calls = new TreeSet<>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> calls.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return calls;
    }

    /**
     * What a caller is told.
     *
     * @param row the call
     * @param token that the caller has: {@link #NONE}, or one of {@code ranks}
     * @param ranks of the service, the least first
     * @return 401, 403, or 0 for anything else
     */
    public static int refusal(Row row, String token, List<String> ranks) {
        if (row.token().equals(NONE)) {
            return 0;
        }
        int has = ranks.indexOf(token);
        return has < 0 ? 401 : has < ranks.indexOf(row.token()) ? 403 : 0;
    }

    /** What an answer told a caller, in the same numbers. */
    public static int refusal(int status) {
        return status == 401 || status == 403 ? status : 0;
    }
}
