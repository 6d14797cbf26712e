package org.newsclaims.engine.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Statement;

/**
 * One line of {@code sayings.tsv}.
 *
 * @param polarity what is told, or null for no statement
 * @param start first character of the content
 * @param end one past its last
 * @param check whether it belongs to the half that was looked at last, and only then mended
 */
record Saying(String group, Polarity polarity, String text, int start, int end, boolean check) {
    private static final double HALF = 0.5;

    static List<Saying> all() {
        List<Saying> sayings = new ArrayList<>();
        String group = "";
        int number = 0;
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                group = line.substring(3);
                number = 0;
            } else if (!line.startsWith("#")) {
                number++;
                sayings.add(of(group, line.split("\t"), number % 2 == 0));
            }
        }
        return sayings;
    }

    private static List<String> lines() {
        try (InputStream in = Saying.class.getResourceAsStream("sayings.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Saying of(String group, String[] cells, boolean check) {
        String marked = cells[1].replaceAll("[\\[\\]]", "");
        int start = marked.indexOf('{');
        int end = marked.indexOf('}') - 1;
        Polarity polarity = cells[0].equals("none") ? null : Polarity.valueOf(cells[0].toUpperCase(Locale.ROOT));
        return new Saying(group, polarity, marked.replaceAll("[{}]", ""), start, end, check);
    }

    /** Whether that is what was found: with the content, and nothing else said of it. */
    boolean agrees(List<Statement> found) {
        if (polarity == null) {
            return found.isEmpty();
        }
        List<Statement> same = found.stream().filter(this::holds).toList();
        return !same.isEmpty() && same.stream().allMatch(statement -> statement.polarity() == polarity);
    }

    private boolean holds(Statement statement) {
        var content = statement.spans().content();
        int from = content.get(0).start();
        int to = content.get(content.size() - 1).end();
        int common = Math.min(end, to) - Math.max(start, from);
        return common >= HALF * Math.max(end - start, to - from);
    }
}
