package org.newsclaims.engine.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * A text and what a careful reader takes from it.
 *
 * @param others whether the engine may take more from it, because readers differ on what else is a statement
 */
record StatementCase(String title, String text, List<Expected> statements, boolean others) {
    private static final List<String> TABLES = List.of(
            "01-verbs",
            "02-speakers",
            "03-polarity",
            "04-quotations",
            "05-noise",
            "06-settings",
            "07-spokespeople",
            "08-who-speaks",
            "09-names",
            "10-borders",
            "11-taking-up");

    static List<StatementCase> all() {
        List<StatementCase> cases = new ArrayList<>();
        TABLES.forEach(table -> cases.addAll(read(table)));
        return cases;
    }

    private static List<StatementCase> read(String table) {
        try (InputStream in = StatementCase.class.getResourceAsStream(table + ".yaml")) {
            List<Map<?, ?>> entries = new Yaml().load(in);
            return entries.stream().map(entry -> of(table, entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatementCase of(String table, Map<?, ?> entry) {
        List<Expected> statements = ((List<?>) entry.get("statements"))
                .stream().map(statement -> Expected.of((Map<?, ?>) statement)).toList();
        return new StatementCase(
                table.substring(3) + ": " + entry.get("title"),
                entry.get("text").toString(),
                statements,
                Boolean.TRUE.equals(entry.get("others")));
    }

    @Override
    public String toString() {
        return title;
    }
}
