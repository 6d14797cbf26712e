package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.model.Article;

class FilingTest {
    private static final String TEXT =
            "Ferry strikes pier in Kirkwall\n\nA ferry struck the pier of Kirkwall, and harbour master Ida Flett closed it.";

    @ParameterizedTest
    @CsvSource({"2024-03-05T10:00:00Z", "1969-12-31T10:00:00Z", ","})
    void aPositionTellsTheArticle(String publishedAt) {
        Article article = new Article(
                "ar-1 b",
                null,
                "Harbour Gazette",
                null,
                publishedAt == null ? null : Instant.parse(publishedAt),
                "en",
                TEXT);
        Grouping grouping = new Grouping();

        assertThat(grouping.filings(grouping.fingerprint(article))).isNotEmpty().allSatisfy(filing -> assertThat(
                        Filing.articleAt(filing.position()))
                .isEqualTo("ar-1 b"));
    }
}
