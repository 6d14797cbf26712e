package org.newsclaims.evaluation.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of an NDJSON article file, of which only id and text matter here.
 *
 * @param id the article's id
 * @param text its text
 */
record ArticleLine(String id, String text) {
    static List<ArticleLine> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> new ArticleLine(field(line, "id"), field(line, "text")))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The first string field of that name, which in these files stands outside of any other value. */
    private static String field(String line, String name) {
        String key = '"' + name + "\": \"";
        int at = line.indexOf(key);
        if (at < 0) {
            throw new IllegalArgumentException("no field " + name + " in: " + line.substring(0, 80));
        }
        StringBuilder out = new StringBuilder();
        int i = at + key.length();
        for (char c = line.charAt(i); c != '"'; c = line.charAt(++i)) {
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = line.charAt(++i);
            if (escaped == 'u') {
                out.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                out.append(plain(escaped));
            }
        }
        return out.toString();
    }

    private static char plain(char escaped) {
        switch (escaped) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            default:
                return escaped;
        }
    }
}
