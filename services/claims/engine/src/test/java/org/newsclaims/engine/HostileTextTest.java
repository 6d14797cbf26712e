package org.newsclaims.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.engine.extraction.DefaultStatementExtractor;
import org.newsclaims.engine.extraction.StatementExtractor;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Statement;

/** Texts that nobody would print. The learned tagger has its own such test; here the rules stand alone. */
class HostileTextTest {
    private static final StatementExtractor RULES = new DefaultStatementExtractor(columns -> List.of());
    private static final int MANY = 20_000;

    static Stream<String> texts() {
        Stream<String> repeated = Stream.of(
                        "a",
                        "\"",
                        "“",
                        "”",
                        "''",
                        "(",
                        ",",
                        "\n",
                        "\n\n",
                        "— ",
                        "\uD800",
                        "😀",
                        "\u202E",
                        "\u0000",
                        "said ",
                        "he said ",
                        "and said ",
                        "word ",
                        "Word ",
                        "A: yes\n\n",
                        "“Yes,” he said. ",
                        "his claim that ",
                        "it was said by ",
                        "what X called ",
                        "both sides said ",
                        "The two leaders said A and B. ",
                        "X, who said ",
                        "according to ",
                        "did not mention ",
                        "“A. B” ",
                        "A and B, C and ")
                .map(piece -> piece.repeat(MANY / piece.length() + 1));
        Stream<String> random = Stream.iterate(1, seed -> seed + 1).limit(40).map(HostileTextTest::random);
        return Stream.concat(repeated, random);
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("texts")
    void isReadWithoutHarm(String text) {
        List<Statement> statements = RULES.extract(Article.of("hostile", text));

        assertThat(statements).extracting(Statement::id).doesNotHaveDuplicates();
        assertThat(statements).allSatisfy(statement -> {
            assertThat(statement.text())
                    .isEqualTo(printed(text, statement.spans().content()));
            assertThat(statement.cue() == null ? "" : statement.cue().text())
                    .isEqualTo(printed(text, statement.spans().cue()));
        });
    }

    private static String printed(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.substring(
                        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())))
                .collect(Collectors.joining(" "));
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "said",
                "“",
                "”",
                "\"",
                "'",
                "’",
                "Ana Ruiz",
                "he",
                "it",
                "that",
                ",",
                ".",
                "and",
                "told",
                "reporters",
                ":",
                "\n\n",
                "(",
                ")",
                "—",
                "😀",
                "\uDC00",
                "\u202E",
                "denied",
                "the",
                "president",
                "calling",
                "was",
                "accused",
                "by",
                "of",
                "\n",
                "no mention of",
                "made",
                "both sides",
                "who",
                "A:",
                "«",
                "»",
                "1999",
                "May",
                "4");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
