package org.newsclaims.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Statement;

/**
 * Texts that nobody would print, through the whole engine: none may break it, and every span must print what its
 * statement says. The time limit is there for what hangs; it measures nothing. {@code -Dmixtures=20000} tries so many mixtures.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {
    private static final Engine ENGINE = Engine.standard();
    private static final int MANY = 5_000;
    private static final int MIXTURES = Integer.getInteger("mixtures", 100);

    static Stream<String> repetitions() {
        return HostilePieces.REPEATED.stream().map(piece -> piece.repeat(MANY / piece.length() + 1));
    }

    static Stream<String> manyNames() {
        return HostilePieces.NAMED.stream().map(template -> HostilePieces.named(template, 150));
    }

    static List<String> broken() {
        return HostilePieces.BROKEN;
    }

    static IntStream mixtures() {
        return IntStream.range(0, MIXTURES);
    }

    /** As large as ingest takes, or as long as a paragraph or sentence can get. */
    static Stream<String> largeTexts() {
        return HostilePieces.LARGE.entrySet().stream()
                .map(entry -> entry.getKey().repeat(entry.getValue()));
    }

    @ParameterizedTest(name = "large text {index}")
    @MethodSource("largeTexts")
    void largeTextsDoNoHarm(String text) {
        check(text);
    }

    @ParameterizedTest(name = "repetition {index}")
    @MethodSource("repetitions")
    void repetitionsDoNoHarm(String text) {
        check(text);
    }

    @ParameterizedTest(name = "names {index}")
    @MethodSource("manyNames")
    void neitherDoCrowdsOfNames(String text) {
        check(text);
    }

    @ParameterizedTest(name = "mixture {0}")
    @MethodSource("mixtures")
    void neitherDoMixtures(int seed) {
        String text = HostilePieces.mixture(new Random(seed), 250);

        List<Statement> statements = check(text);

        assertThat(ENGINE.extract(Article.of("hostile", text))).isEqualTo(statements);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void neitherDoTextsThatBreakOffAnywhere(String sentence) {
        for (int end = sentence.indexOf(' '); end >= 0; end = sentence.indexOf(' ', end + 1)) {
            check(sentence.substring(0, end));
            check(sentence.substring(0, end) + ",");
        }
    }

    private static List<Statement> check(String text) {
        List<Statement> statements = ENGINE.extract(Article.of("hostile", text));
        CodePoints points = new CodePoints(text);
        assertThat(statements).extracting(Statement::id).doesNotHaveDuplicates();
        assertThat(statements)
                .extracting(statement -> statement.spans().content().get(0).start())
                .isSorted();
        for (Statement statement : statements) {
            assertThat(points.printed(statement.spans().content())).isEqualTo(statement.text());
            assertThat(points.printed(statement.spans().cue()))
                    .isEqualTo(statement.cue() == null ? "" : statement.cue().text());
            assertThat(points.printed(statement.spans().speaker())).isNotNull();
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
        }
        return statements;
    }

    /** The text by code points; asking for what lies outside of it fails. */
    private record CodePoints(int[] points) {
        CodePoints(String text) {
            this(text.codePoints().toArray());
        }

        String printed(List<Span> spans) {
            StringBuilder out = new StringBuilder();
            int last = 0;
            for (Span span : spans) {
                assertThat(span.start()).isGreaterThanOrEqualTo(last).isLessThan(span.end());
                out.append(out.isEmpty() ? "" : " ")
                        .append(new String(points, span.start(), span.end() - span.start()));
                last = span.end();
            }
            return out.toString();
        }
    }
}
