package org.newsclaims.ingest.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.ingest.domain.HtmlPage;
import org.newsclaims.ingest.domain.PageLimits;

class JsoupPageReaderTest {
    private static final String BODY = "The port authority said on Tuesday that no ship would be turned away. "
            + "The dockers' union called the promise empty and said it would wait for a written offer.";

    private final JsoupPageReader reader =
            new JsoupPageReader(new PageLimits(256, 100_000, 64_000_000, Duration.ofSeconds(2)));

    @Test
    void whatThePageDeclaresAsSchemaOrgComesFirst() {
        HtmlPage page = read(
                """
                <html lang=de><head><title>Other</title><meta property="og:title" content="Open Graph">
                <link rel="canonical" href="https://gazette.example/a">
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "Organization", "name": "Not it"},
                  {"@type": ["NewsArticle"], "headline": "Dockers &amp; ships", "inLanguage": "en",
                   "datePublished": "2024-03-06T08:30:00+0100", "publisher": {"@type": "Organization", "name": "Gazette"},
                   "articleBody": "%s"}]}</script></head><body><p>Subscribe now for the whole article.</p></body></html>
                """
                        .formatted(BODY));

        assertThat(page)
                .isEqualTo(new HtmlPage(
                        "https://gazette.example/a",
                        "Gazette",
                        "Dockers & ships",
                        Instant.parse("2024-03-06T07:30:00Z"),
                        "en",
                        List.of(),
                        null,
                        BODY));
    }

    @Test
    void otherwiseTheDensestParagraphsAreTheArticle() {
        HtmlPage page = read(
                """
                <html lang="en"><head><title>Dockers wait | Gazette</title>
                <meta property="og:site_name" content="Gazette">
                <meta property="article:published_time" content="2024-03-06"></head><body>
                <nav><ul><li><a href=/>Home</a></li><li><a href=/s>Sport</a></li></ul></nav>
                <div class=main><div><h1>Dockers wait</h1><div><p>%s</p></div><div><p>%s</p></div>
                <ul><li><a href=/x>Read also: another story with a long headline that is a link</a></li></ul></div></div>
                <aside><p>%s</p></aside><script>var text = "%s";</script>
                <footer><p>All rights reserved by somebody or other, in any year you like.</p></footer></body></html>
                """
                        .formatted(BODY, "“We wait,” said Marta Ilves, who speaks for the dockers.", BODY, BODY));

        assertThat(page.text()).isEqualTo(BODY + "\n\n“We wait,” said Marta Ilves, who speaks for the dockers.");
        assertThat(page.title()).isEqualTo("Dockers wait");
        assertThat(page.outlet()).isEqualTo("Gazette");
        assertThat(page.publishedAt()).isEqualTo("2024-03-06T00:00:00Z");
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void aDeclaredTeaserDoesNotReplaceTheArticle() {
        HtmlPage page = read(
                """
                <script type="application/ld+json">[{"@type": "NewsArticle", "articleBody": "The port authority said"}]
                </script><article><p>%s</p></article>"""
                        .formatted(BODY));

        assertThat(page.text()).isEqualTo(BODY);
    }

    @Test
    void brokenMetadataIsPassedOver() {
        HtmlPage page =
                read("<script type=application/ld+json>{\"@type\": </script><time datetime=someday></time><p>" + BODY);

        assertThat(page.text()).isEqualTo(BODY);
        assertThat(page.publishedAt()).isNull();
    }

    @Test
    void aPageWithoutTextHasNone() {
        assertThat(read("<html><script>x()</script><img src=a.png></html>").text())
                .isEmpty();
    }

    @Test
    void deepNestingIsNoTrap() {
        String page = "<div>".repeat(20_000) + "<b>".repeat(20_000) + BODY;

        assertThat(read(page).text()).contains("port authority");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-06T08:30:00+0100, 2024-03-06T07:30:00Z",
        "2024-03-06T08:30:00.000+01:00, 2024-03-06T07:30:00Z",
        "2024-03-06T08:30Z, 2024-03-06T08:30:00Z",
        "2024-03-06T08:30:00, 2024-03-06T08:30:00Z",
        "2024-03-06 08:30:00, 2024-03-06T08:30:00Z",
        "'Wed, 06 Mar 2024 08:30:00 GMT', 2024-03-06T08:30:00Z",
        "20240306, 2024-03-06T00:00:00Z",
        "'6 mars 2024 à 8h30', 2024-03-06T08:30:00Z",
        "'6. März 2024, 08:30 MEZ', 2024-03-06T07:30:00Z",
        "'March 6th, 2024 3:05 p.m. EST', 2024-03-06T20:05:00Z",
        "06.03.2024 08:30, 2024-03-06T08:30:00Z",
        "2024年3月6日, 2024-03-06T00:00:00Z",
        "13/03/2024, 2024-03-13T00:00:00Z",
        "03/06/2024,",
        "Wed Mar 06 08:30:00 CET 2024, 2024-03-06T07:30:00Z",
        "1709710200, 2024-03-06T07:30:00Z",
        "0001-01-01T00:00:00Z,",
        "1970-01-01T00:00:00Z,",
        "2024-13-45,",
        "last week,"
    })
    void timesAreReadAsPagesPrintThem(String printed, Instant time) {
        assertThat(PageTimes.parse(printed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";;", "-", "a b", "und", "many-letters-in-one-subtag"})
    void aLanguageThatIsNoneIsLeftOut(String language) {
        HtmlPage page = read("<html lang='" + language + "'><p>" + BODY);

        assertThat(page.language()).isNull();
        assertThat(page.text()).isEqualTo(BODY);
    }

    private HtmlPage read(String html) {
        return reader.read(html, null);
    }
}
