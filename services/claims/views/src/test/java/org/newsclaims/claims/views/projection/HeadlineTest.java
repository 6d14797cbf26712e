package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Article;

class HeadlineTest {
    @Test
    void theTitleComesFirst() {
        Article article = new Article("ar-1", null, null, "Bridge opens", null, null, "The bridge is open.");

        assertThat(Headline.of(article)).isEqualTo("Bridge opens");
    }

    @Test
    void theFirstLineStandsInForIt() {
        assertThat(Headline.of(Article.of("ar-1", "\n  \n Bridge opens \nIt is open.")))
                .isEqualTo("Bridge opens");
    }

    @Test
    void aTitleOfWhiteSpaceIsNone() {
        Article article = new Article("ar-1", null, null, " \t", null, null, "Bridge opens\nIt is open.");

        assertThat(Headline.of(article)).isEqualTo("Bridge opens");
    }

    @Test
    void longFirstLinesAreCutBetweenCodePoints() {
        String cut = Headline.of(Article.of("ar-1", "🌉".repeat(300)));

        assertThat(cut).isEqualTo("🌉".repeat(199) + "…");
    }

    @Test
    void blankTextHasNone() {
        assertThat(Headline.of(Article.of("ar-1", " \n "))).isNull();
    }
}
