package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"Main menu", "Tuesday, 4 March 2031 - Page 12", "Local"})
    void whatStandsAboveTheHeadlineOnItsPageIsNone(String line) {
        String text = line + "\n\nHarbour bridge opens after nine years\n\nBy Ida Moe\n\n"
                + "The harbour has its bridge: after nine years of works it opens on Friday, the town council said.";

        assertThat(Headline.of(Article.of("ar-1", text))).isEqualTo("Harbour bridge opens after nine years");
        assertThat(Headline.of(new Article("ar-1", null, null, line, null, null, text)))
                .isEqualTo("Harbour bridge opens after nine years");
    }

    @Test
    void aHeadlineInOtherWordsThanItsArticleStays() {
        String text = "Over troubled water they finally go\n\nBy Ida Moe of the Harbour Post\n\n"
                + "The harbour has its bridge: after nine years of works it opens on Friday, the town council said.";

        assertThat(Headline.of(Article.of("ar-1", text))).isEqualTo("Over troubled water they finally go");
    }

    @Test
    void aTitleThatIsNotInTheTextStaysWhateverItSays() {
        Article article = new Article(
                "ar-1",
                null,
                null,
                "Main menu",
                null,
                null,
                "Harbour bridge opens\n\nThe harbour bridge opens on Friday.");

        assertThat(Headline.of(article)).isEqualTo("Main menu");
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

    @Test
    void aFirstLineThatFitsIsNotCut() {
        assertThat(Headline.of(Article.of("ar-1", "🌉".repeat(200)))).isEqualTo("🌉".repeat(200));
    }
}
