package org.newsclaims.engine.extraction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Passage;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

/** Adds to statements the stretch of their article that people read them in. Invents no words. */
final class Passages {
    private static final TextAnalyser ANALYSER = new TextAnalyser();
    private static final Vocabulary POINTING = Vocabulary.of("this these those such");
    private static final Vocabulary PRONOUNS = Vocabulary.of("it its they them their theirs");
    private static final Vocabulary TIMES = Vocabulary.of(
            "week month year morning afternoon evening night summer winter spring autumn fall weekend season time who");
    private static final Vocabulary ENDS =
            Vocabulary.of(". , ; : ! ? ) ” \" ’’ is was 's ’s would will has had does did");

    private final AnalysedText text;

    Passages(AnalysedText text) {
        this.text = text;
    }

    static Passages of(Article article) {
        return new Passages(ANALYSER.analyse(article.text()));
    }

    /** The same statements, each with its passage. */
    List<Statement> add(List<Statement> statements) {
        int[] tokens = statements.isEmpty() ? new int[0] : codePoints();
        return statements.stream()
                .map(s -> s.passage() == null ? s.in(passage(tokens, s)) : s)
                .toList();
    }

    /** Where each token begins, in code points. */
    private int[] codePoints() {
        int[] starts = new int[text.tokenCount()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.codePoint(text.start(i));
        }
        return starts;
    }

    private Passage passage(int[] starts, Statement statement) {
        Spans spans = statement.spans();
        int from = all(spans).mapToInt(Span::start).min().orElseThrow();
        int to = all(spans).mapToInt(Span::end).max().orElseThrow();
        int first = token(starts, from);
        int end = token(starts, to - 1) + 1;
        String printed = text.slice(first, end);
        boolean back = spans.content().stream().anyMatch(span -> pointsBack(starts, span, first));
        int sentence = text.sentenceOf(first);
        String before = back && sentence > 0
                ? text.slice(text.sentenceStart(sentence - 1), text.sentenceEnd(sentence - 1))
                : null;
        return new Passage(new Span(from, to), printed, before);
    }

    private static Stream<Span> all(Spans spans) {
        return Stream.of(spans.content(), spans.cue(), spans.speaker()).flatMap(List::stream);
    }

    /** The token that holds a code point, or the last one before it. */
    private static int token(int[] starts, int codePoint) {
        int at = java.util.Arrays.binarySearch(starts, codePoint);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** Whether a word of the content stands for something that nothing before it in the passage names. */
    private boolean pointsBack(int[] starts, Span content, int first) {
        int from = token(starts, content.start());
        int to = token(starts, content.end() - 1);
        for (int i = from; i <= to; i++) {
            String word = text.normal(i).toLowerCase(Locale.ROOT);
            String next = i + 1 < text.tokenCount() ? text.normal(i + 1).toLowerCase(Locale.ROOT) : ".";
            boolean points = POINTING.has(word) && !TIMES.has(next);
            boolean that = word.equals("that") && i < to && ENDS.has(next) || word.equals("that") && i == to;
            boolean stands = PRONOUNS.has(word) && !isNamed(Math.max(first, text.sentenceStart(text.sentenceOf(i))), i);
            if (points || that || stands) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name or a thing stands before a word: "the company said | it". */
    private boolean isNamed(int from, int word) {
        for (int i = from; i < word; i++) {
            String one = text.normal(i).toLowerCase(Locale.ROOT);
            boolean name = text.isCapitalised(i) && i > from && !PRONOUNS.has(one);
            if (name || one.equals("the") || one.equals("a") || one.equals("an")) {
                return true;
            }
        }
        return false;
    }
}
