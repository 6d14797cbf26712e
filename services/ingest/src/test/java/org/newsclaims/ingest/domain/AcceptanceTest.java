package org.newsclaims.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;

class AcceptanceTest {
    private static final Instant NOW = Instant.parse("2024-03-06T08:00:00Z");

    private final Acceptance acceptance = new Acceptance(new Limits(1000, 100, 50));

    @Test
    void theTextStaysAsItIs() {
        String text = "\u0001 First line\r\n\r\n\t“Quoted” \ud83d\udea2 ";

        assertThat(accept(text).text()).isEqualTo(text);
    }

    @Test
    void anArticleWithAnAddressIsKnownByIt() {
        ArticleReceived one = acceptance.accept(draft("https://x.example/a?utm_source=mail", "One."), NOW);
        ArticleReceived other = acceptance.accept(draft("HTTPS://X.example/a#end", "Another."), NOW.plusSeconds(5));

        assertThat(one.articleId()).isEqualTo(other.articleId()).isEqualTo(ArticleId.ofUrl("https://x.example/a"));
        assertThat(one.revision()).isNotEqualTo(other.revision());
    }

    @Test
    void theSameSubmissionIsTheSameRecordWheneverItComes() {
        assertThat(acceptance.accept(draft(null, "Text."), NOW.plusSeconds(99)).recordId())
                .isEqualTo(accept("Text.").recordId());
    }

    @Test
    void aPageFillsInWhatTheSubmitterDoesNotTell() {
        HtmlPage page = new HtmlPage(
                "https://x.example/page",
                "Page outlet",
                "Page title",
                NOW,
                "en",
                List.of("Tove Ness", "A\0"),
                "City",
                "Page text.");
        Draft draft = new Draft(null, "Outlet", null, null, null, " ", null, "<html>", null, null);

        ArticleReceived article = acceptance.accept(draft, page, NOW);

        assertThat(article.outlet()).isEqualTo("Outlet");
        assertThat(article.title()).isEqualTo("Page title");
        assertThat(article.publishedAt()).isEqualTo(NOW);
        assertThat(article.url()).isEqualTo("https://x.example/page");
        assertThat(article.externalId()).isNull();
        assertThat(article.authors()).containsExactly("Tove Ness");
        assertThat(article.section()).isEqualTo("City");
    }

    @Test
    void authorsAndSectionThatAreSubmittedStandInPlaceOfThoseOfThePage() {
        HtmlPage page = new HtmlPage(null, null, null, null, null, List.of("Tove Ness"), "City", "Text.");

        ArticleReceived article = acceptance.accept(
                new Draft(null, null, null, null, null, null, null, "x", List.of(" Lotte Brandt ", " "), "Harbour"),
                page,
                NOW);

        assertThat(article.authors()).containsExactly("Lotte Brandt");
        assertThat(article.section()).isEqualTo("Harbour");
    }

    @Test
    void whatAPageGetsWrongIsLeftOut() {
        HtmlPage page = new HtmlPage(
                "/relative",
                "Out\0let",
                "A title " + "that is longer than the limit ".repeat(2),
                null,
                null,
                List.of(),
                null,
                "Text.");

        ArticleReceived article =
                acceptance.accept(new Draft(null, null, null, null, null, null, null, "x", null, null), page, NOW);

        assertThat(article.url()).isNull();
        assertThat(article.outlet()).isNull();
        assertThat(article.title()).isEqualTo("A title that is longer than the limit that is long");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-02T17:30:00Z, 2017-05-02T17:30:00Z",
        "2017-05-02T17:30:00.1234567+02:00, 2017-05-02T15:30:00.123456Z",
        "2017-05-02 17:30:00Z, 2017-05-02T17:30:00Z",
        "2017-05-02, 2017-05-02T00:00:00Z"
    })
    void aTimeOrADayTellsWhenItWasPublished(String submitted, Instant published) {
        Draft draft = new Draft(null, null, null, submitted, null, null, "Text.", null, null, null);

        assertThat(acceptance.accept(draft, NOW).publishedAt()).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2017-02-30", "2017-05-02T17:30:00", "02.05.2017", "+99999-01-01T00:00:00Z"})
    void anythingElseDoesNot(String submitted) {
        Draft draft = new Draft(null, null, null, submitted, null, null, "Text.", null, null, null);

        assertThat(refusal(draft).field()).isEqualTo("publishedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1017-05-02", "2217-05-02T17:30:00Z"})
    void aTimeAtWhichNoArticleWasPublishedIsRefusedWithTheLimits(String submitted) {
        Draft draft = new Draft(null, null, null, submitted, null, null, "Text.", null, null, null);

        assertThat(refusal(draft))
                .hasMessage(
                        "publishedAt must lie between 1600 and 366 days from now; leave it out when it is not known.")
                .extracting(Refusal::field)
                .isEqualTo("publishedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é"})
    void anAddressOfAPageThatIsLongerThanAFieldMayBeIsLeftOut(String letter) {
        String url = "https://x.example/" + letter.repeat(letter.equals("x") ? 40 : 10);
        HtmlPage page = new HtmlPage(url, null, null, null, null, List.of(), null, "Text.");

        ArticleReceived article =
                acceptance.accept(new Draft(null, null, null, null, null, null, null, "x", null, null), page, NOW);

        assertThat(article.url()).isNull();
    }

    @Test
    void aTimeThatAPageCannotBeOfIsLeftOut() {
        HtmlPage page = new HtmlPage(null, null, null, NOW.plusSeconds(999_999_999), null, List.of(), null, "Text.");

        ArticleReceived article =
                acceptance.accept(new Draft(null, null, null, null, null, null, null, "x", null, null), page, NOW);

        assertThat(article.publishedAt()).isNull();
    }

    @Test
    void charactersThatCannotBeStoredAreNamedWithTheirPlace() {
        assertThat(refusal(draft(null, "\ud83d\udea2a\0")))
                .hasMessage("text holds U+0000 as character 2, counted from 0.")
                .extracting(Refusal::type)
                .isEqualTo(ProblemType.FORBIDDEN_CHARACTER);
        assertThat(refusal(draft(null, "a\ud83d"))).hasMessageContaining("half of a surrogate pair as character 1");
    }

    @Test
    void whatIsTooLongIsRefusedWithItsLimit() {
        assertThat(refusal(draft(null, "x".repeat(101))).limit()).isEqualTo(100);
        assertThat(refusal(new Draft(null, "x".repeat(51), null, null, null, null, "Text.", null, null, null)))
                .returns(50L, Refusal::limit)
                .returns("outlet", Refusal::field)
                .returns(ProblemType.FIELD_TOO_LONG, Refusal::type);
    }

    @Test
    void aBlankTextIsNone() {
        assertThat(refusal(draft(null, " \n\t")).type()).isEqualTo(ProblemType.TEXT_EMPTY);
    }

    @Test
    void aLanguageIsATag() {
        Draft draft = new Draft(null, null, null, null, "EN-gb", null, "Text.", null, null, null);

        assertThat(acceptance.accept(draft, NOW).language()).isEqualTo("en-GB");
        assertThat(refusal(new Draft(null, null, null, null, "English!", null, "Text.", null, null, null))
                        .field())
                .isEqualTo("language");
    }

    private ArticleReceived accept(String text) {
        return acceptance.accept(draft(null, text), NOW);
    }

    private Refusal refusal(Draft draft) {
        return catchThrowableOfType(Refusal.class, () -> acceptance.accept(draft, NOW));
    }

    private static Draft draft(String url, String text) {
        return new Draft(url, null, null, null, null, null, text, null, null, null);
    }
}
