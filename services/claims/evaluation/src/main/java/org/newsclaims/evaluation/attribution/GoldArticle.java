package org.newsclaims.evaluation.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.model.Span;

/**
 * One annotated article.
 *
 * @param id its id; the publisher stands before the first underscore
 * @param text its text
 * @param statements its attributions
 * @param discard regions that are not scored
 */
record GoldArticle(String id, String text, List<GoldStatement> statements, List<Span> discard) {
    /** Reads a file of the corpus, one article per line. */
    static List<GoldArticle> readAll(Path file) {
        try {
            List<GoldArticle> articles = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    articles.add(of((Map<?, ?>) JsonValueReader.read(line)));
                }
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String publisher() {
        return id.substring(0, id.indexOf('_'));
    }

    private static GoldArticle of(Map<?, ?> line) {
        List<GoldStatement> statements = new ArrayList<>();
        for (Object entry : (List<?>) line.get("statements")) {
            Map<?, ?> s = (Map<?, ?>) entry;
            statements.add(new GoldStatement(spans(s.get("content")), spans(s.get("source")), spans(s.get("cue"))));
        }
        return new GoldArticle(
                (String) line.get("id"), (String) line.get("text"), statements, spans(line.get("discard")));
    }

    private static List<Span> spans(Object value) {
        List<Span> spans = new ArrayList<>();
        if (value instanceof List<?> pairs) { // web news gives the cue as a word
            for (Object pair : pairs) {
                List<?> ends = (List<?>) pair;
                spans.add(new Span(((Double) ends.get(0)).intValue(), ((Double) ends.get(1)).intValue()));
            }
        }
        return spans;
    }
}
