package org.newsclaims.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.records.ArticleId;
import org.newsclaims.records.ArticleReceived;

class ArticleAddressTest {
    private static final Instant NOW = Instant.parse("2024-03-06T08:00:00Z");

    private final Acceptance acceptance = new Acceptance(new Limits(1000, 100, 200));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gazette.example/news/tram?id=7&lang=en",
                "http://gazette.example/news/tram?id=7&lang=en",
                "https://www.gazette.example/news/tram?lang=en&id=7",
                "https://m.gazette.example/news/tram/?id=7&lang=en",
                "https://amp.gazette.example/news/tram?id=7&lang=en&amp",
                "https://gazette.example/news/tram/amp/?id=7&lang=en&utm_source=feed#top",
                "https://gazette.example/amp/news/tram?ref=home&id=7&lang=en&outputType=amp",
                "https://gazette-example.cdn.ampproject.org/c/s/www.gazette.example/news/tram?id=7&lang=en"
            })
    void theSameArticleByAnotherAddressHasTheSameId(String url) {
        assertThat(accept(url).articleId())
                .isEqualTo(
                        accept("https://gazette.example/news/tram?id=7&lang=en").articleId());
    }

    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/news/tram, https://gazette.example/news/Tram",
        "https://gazette.example/news/tram?id=7, https://gazette.example/news/tram?id=8",
        "https://gazette.example/example, https://gazette.example/ample",
        "https://gazette.example/a, https://sport.gazette.example/a",
        "https://gazette.example/a, https://gazette.example:8443/a",
        "https://m.example/a, https://www.example/a"
    })
    void anotherArticleHasAnother(String one, String other) {
        assertThat(accept(one).articleId()).isNotEqualTo(accept(other).articleId());
    }

    @Test
    void aPlainAddressKeepsTheIdItAlwaysHad() {
        assertThat(accept("https://gazette.example/news/tram?id=7").articleId())
                .isEqualTo(ArticleId.ofUrl("https://gazette.example/news/tram?id=7"));
    }

    @Test
    void theAddressItselfStaysOneThatTheSiteAnswers() {
        assertThat(accept("http://www.gazette.example/news/tram/?utm_source=x").url())
                .isEqualTo("http://www.gazette.example/news/tram/");
    }

    @Test
    void theSiteIsTheOutletOfWhatNobodyNamesOneFor() {
        assertThat(accept("https://www.gazette.example/a").outlet()).isEqualTo("gazette.example");
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/news/tram?from=mail, https://www.x.example/news/tram, https://www.x.example/news/tram",
        "https://x.example/news/tram, https://x.example/news, https://x.example/news/tram",
        ", https://x.example/news/tram, https://x.example/news/tram"
    })
    void aPageTellsWhichParametersMeanNothing(String submitted, String ofPage, String taken) {
        Draft draft = new Draft(submitted, null, null, null, null, null, null, "<html>", null, null);
        HtmlPage page = new HtmlPage(ofPage, null, null, null, null, List.of(), null, "Text.");

        assertThat(acceptance.accept(draft, page, NOW).url()).isEqualTo(taken);
    }

    private ArticleReceived accept(String url) {
        return acceptance.accept(new Draft(url, null, null, null, null, null, "Text.", null, null, null), NOW);
    }
}
