package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Form;
import org.newsclaims.engine.model.Polarity;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.text.AnalysedText;

/**
 * Takes statements apart that make several points under one attribution, so that each can be compared with what other
 * articles have of it: a quotation that its cue interrupts between two sentences, and "that …, and that …", "…, and also
 * …" in what is not quoted. Each point keeps cue and speaker and has an id of its own.
 */
final class PointSplitter {
    private static final Pattern ENDED = Pattern.compile("[,.!?…][\"”’']?\\s*$");
    private static final Pattern OPENED = Pattern.compile("^\\s*[\"“‘]?\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern STOP_BETWEEN = Pattern.compile("[.!?:]\\s*$");
    private static final Pattern CUT =
            Pattern.compile("(?:[,;]\\s+and\\s+|;\\s+)(?=(?:that|also)\\s)|\\s+and\\s+(?=also\\s)");
    private static final int SHORTEST = 12;

    private PointSplitter() {}

    /**
     * @param article their article
     * @param head what {@link Reach#head} makes of it
     * @param statements in text order
     * @return the same, those of several points replaced by their points, in text order
     */
    static List<Statement> of(Article article, AnalysedText head, List<Statement> statements) {
        List<Statement> points = new ArrayList<>();
        Map<String, List<Statement>> parts = new HashMap<>();
        CodePointText text = new CodePointText(article.text());
        for (Statement statement : statements) {
            List<Statement> made = apart(text, statement);
            if (made.size() > 1) {
                parts.put(statement.id(), made);
            }
            points.addAll(made);
        }
        return parts.isEmpty()
                ? statements
                : new Passages(head)
                        .add(points.stream().map(point -> within(point, parts)).toList());
    }

    private static List<Statement> apart(CodePointText text, Statement statement) {
        if (statement.polarity() != Polarity.AFFIRMED) {
            return List.of(statement);
        }
        List<List<Span>> groups = new ArrayList<>();
        groups.add(new ArrayList<>());
        List<Span> content = statement.spans().content();
        for (int i = 0; i < content.size(); i++) {
            if (i > 0 && sentenceEnds(text, content.get(i - 1), content.get(i))) {
                groups.add(new ArrayList<>());
            }
            for (Span piece : pieces(text, content.get(i), content.size() == 1)) {
                List<Span> last = groups.get(groups.size() - 1);
                if (!last.isEmpty()
                        && last.get(last.size() - 1).end() > content.get(i).start()) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).add(piece);
            }
        }
        if (groups.size() == 1) {
            return List.of(statement);
        }
        return groups.stream().map(spans -> point(text, statement, spans)).toList();
    }

    /** Whether the first piece is a sentence of its own and the second begins another: … ends,” he said. “Next … */
    private static boolean sentenceEnds(CodePointText text, Span one, Span next) {
        return one.end() <= next.start()
                && ENDED.matcher(text.of(one)).find()
                && STOP_BETWEEN.matcher(text.between(one.end(), next.start())).find()
                && OPENED.matcher(text.of(next)).matches();
    }

    private static List<Span> pieces(CodePointText text, Span span, boolean whole) {
        if (!whole) {
            return List.of(span);
        }
        String printed = text.of(span);
        List<Span> pieces = new ArrayList<>();
        int from = 0;
        Matcher cut = CUT.matcher(printed);
        while (cut.find()) {
            boolean first = printed.startsWith("that ") || printed.startsWith("also ", cut.end());
            if (first
                    && !quoted(printed, cut.start())
                    && cut.start() - from >= SHORTEST
                    && printed.length() - cut.end() >= SHORTEST) {
                pieces.add(piece(span, printed, from, cut.start()));
                from = cut.end();
            }
        }
        pieces.add(piece(span, printed, from, printed.length()));
        return pieces;
    }

    private static Span piece(Span span, String printed, int from, int end) {
        return new Span(span.start() + printed.codePointCount(0, from), span.start() + printed.codePointCount(0, end));
    }

    private static boolean quoted(String printed, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            char c = printed.charAt(i);
            depth = c == '“' ? depth + 1 : c == '”' ? Math.max(0, depth - 1) : c == '"' ? 1 - depth : depth;
        }
        return depth > 0;
    }

    private static Statement point(CodePointText text, Statement s, List<Span> content) {
        Spans spans = new Spans(content, s.spans().cue(), s.spans().speaker());
        StringBuilder printed = new StringBuilder();
        content.forEach(span -> printed.append(printed.isEmpty() ? "" : " ").append(text.of(span)));
        return s.part(
                StatementIds.of(s.articleId(), spans), form(s.form(), printed.toString()), printed.toString(), spans);
    }

    private static Form form(Form whole, String printed) {
        if (whole != Form.MIXED) {
            return whole;
        }
        boolean opens = "\"“".indexOf(printed.charAt(0)) >= 0;
        boolean closes = "\"”".indexOf(printed.charAt(printed.length() - 1)) >= 0;
        boolean any = printed.indexOf('"') >= 0 || printed.indexOf('“') >= 0;
        return opens && closes ? Form.DIRECT : any ? Form.MIXED : Form.INDIRECT;
    }

    /** What stood within a statement stands within the point that holds it. */
    private static Statement within(Statement s, Map<String, List<Statement>> parts) {
        List<Statement> outer = s.within() == null ? null : parts.get(s.within());
        if (outer == null) {
            return s;
        }
        Span own = s.spans().content().get(0);
        String holds = outer.stream()
                .filter(point -> point.spans().content().stream().anyMatch(span -> span.contains(own)))
                .findFirst()
                .orElse(outer.get(0))
                .id();
        return s.within(holds);
    }

    /** A text that is asked for by code points. */
    private static final class CodePointText {
        private final String text;
        /** Where each code point begins, and the end; null when every one is a char of its own. */
        private final int[] starts;

        CodePointText(String text) {
            this.text = text;
            int count = text.codePointCount(0, text.length());
            this.starts = count == text.length() ? null : starts(text, count);
        }

        private static int[] starts(String text, int count) {
            int[] starts = new int[count + 1];
            for (int i = 0; i < count; i++) {
                starts[i + 1] = text.offsetByCodePoints(starts[i], 1);
            }
            return starts;
        }

        String of(Span span) {
            return between(span.start(), span.end());
        }

        String between(int from, int end) {
            return text.substring(at(from), at(end));
        }

        private int at(int point) {
            return starts == null ? Math.min(point, text.length()) : starts[Math.min(point, starts.length - 1)];
        }
    }
}
