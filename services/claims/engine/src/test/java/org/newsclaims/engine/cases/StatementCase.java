package org.newsclaims.engine.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A text and what a careful reader takes from it.
 *
 * @param others whether the engine may take more from it, because readers differ on what else is a statement
 */
record StatementCase(String title, String text, List<Expected> statements, boolean others) {
    /** Of every table beside this class, so that none is left out. */
    static List<StatementCase> all() {
        try (Stream<Path> files = Files.list(
                Path.of(StatementCase.class.getResource("01-verbs.yaml").toURI())
                        .getParent())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(StatementCase::read)
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<StatementCase> read(Path file) {
        String table = file.getFileName().toString().replace(".yaml", "");
        try (InputStream in = Files.newInputStream(file)) {
            List<Map<?, ?>> entries = new Yaml().load(in);
            return entries.stream().map(entry -> of(table, entry));
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
