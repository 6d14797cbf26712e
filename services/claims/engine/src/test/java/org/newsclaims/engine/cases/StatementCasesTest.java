package org.newsclaims.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;

class StatementCasesTest {
    private static final Engine ENGINE = Engine.standard();
    private static final Instant WEDNESDAY = Instant.parse("2021-06-16T12:00:00Z");
    private static final int CASES = 150;

    static List<StatementCase> cases() {
        return StatementCase.all();
    }

    @Test
    void coversManyConstructions() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(CASES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsACarefulReader(StatementCase example) {
        List<Statement> found = ENGINE.extract(new Article("case", null, null, null, WEDNESDAY, "en", example.text()));

        SoftAssertions softly = new SoftAssertions();
        Set<Statement> used = new HashSet<>();
        for (Expected expected : example.statements()) {
            Statement statement = nearest(found, expected, used);
            assertThat(statement)
                    .as("a statement like <%s> among %s", expected.says(), summary(found))
                    .isNotNull();
            used.add(statement);
            compare(softly, statement, expected);
            check(softly, expected, "source", () -> sourceOf(statement, example.text()));
            check(softly, expected, "within", () -> textOf(statement.within(), found));
        }
        if (!example.others()) {
            softly.assertThat(summary(
                            found.stream().filter(s -> !used.contains(s)).toList()))
                    .as("statements that nobody expects")
                    .isEmpty();
        }
        softly.assertAll();
    }

    private static Statement nearest(List<Statement> found, Expected expected, Set<Statement> used) {
        Statement best = null;
        double bestLikeness = 0.8;
        for (Statement statement : found) {
            double likeness = likeness(words(statement.text()), words(expected.says()));
            if (likeness > bestLikeness && !used.contains(statement)) {
                best = statement;
                bestLikeness = likeness;
            }
        }
        return best;
    }

    private static void compare(SoftAssertions softly, Statement statement, Expected expected) {
        softly.assertThat(statement.speakers().stream().map(Speaker::name)).containsExactlyElementsOf(expected.by());
        check(softly, expected, "type", () -> statement.speakers().get(0).type());
        check(softly, expected, "mention", () -> statement.speakers().get(0).mention());
        check(
                softly,
                expected,
                "speaks-for",
                () -> principal(statement.speakers().get(0)));
        check(softly, expected, "form", statement::form);
        check(softly, expected, "polarity", statement::polarity);
        check(softly, expected, "kind", statement::kind);
        check(softly, expected, "medium", () -> statement.setting().medium());
        check(softly, expected, "audience", () -> statement.setting().audience());
        check(softly, expected, "via", () -> statement.setting().via());
        check(softly, expected, "said-on", () -> statement.setting().saidOn());
    }

    private static String principal(Speaker speaker) {
        return speaker.speaksFor() == null ? null : speaker.speaksFor().name();
    }

    private static void check(
            SoftAssertions softly, Expected expected, String part, java.util.function.Supplier<Object> actual) {
        if (expected.asks(part)) {
            String value = String.valueOf(actual.get()).toLowerCase(Locale.ROOT);
            softly.assertThat(value.equals("null") ? "none" : value)
                    .as(part + " of <%s>", expected.says())
                    .isEqualTo(expected.part(part));
        }
    }

    private static String textOf(String id, List<Statement> found) {
        return found.stream()
                .filter(statement -> statement.id().equals(id))
                .map(Statement::text)
                .findFirst()
                .orElse(null);
    }

    /** The words that stand for the source. */
    private static String sourceOf(Statement statement, String text) {
        return statement.spans().speaker().stream()
                .map(span -> text.substring(
                        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end())))
                .collect(Collectors.joining(" "));
    }

    private static double likeness(Set<String> one, Set<String> two) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(two);
        return common.isEmpty() ? 0 : 2.0 * common.size() / (one.size() + two.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static List<String> summary(List<Statement> found) {
        return found.stream()
                .map(s -> s.speakers().stream().map(Speaker::name).toList() + " "
                        + (s.cue() == null ? "" : s.cue().text()) + ": " + s.text())
                .toList();
    }
}
