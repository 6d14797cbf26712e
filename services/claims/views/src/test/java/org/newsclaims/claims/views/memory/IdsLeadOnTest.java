package org.newsclaims.claims.views.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaims.claims.views.support.Articles.article;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.erased;
import static org.newsclaims.claims.views.support.Articles.id;
import static org.newsclaims.claims.views.support.Articles.retracted;
import static org.newsclaims.claims.views.support.Articles.silent;
import static org.newsclaims.claims.views.support.Articles.strike;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.projection.FormerStatement;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.records.ArticleEvent;

/** What has left the views still tells where it went. */
class IdsLeadOnTest {
    private final MemoryViewStore store = new MemoryViewStore();

    @Test
    void aRetractedArticleLeadsToOneThatReportsTheSameHappening() {
        project(bridge("a", "Harbour News", 1), bridge("b", "Coast Daily", 2), strike("c", "Ostby Post", 3));

        project(retracted("a", 4));

        assertThat(leadOf("a")).isEqualTo(id("b").value());
    }

    @Test
    void aRetractedArticleLeadsNowhereWhenNobodyElseReportsItsHappening() {
        project(bridge("a", "Harbour News", 1), strike("c", "Ostby Post", 2));

        project(retracted("a", 3));

        assertThat(leadOf("a")).isNull();
    }

    @Test
    void aReportThatComesAfterTheRetractionIsLedToAllTheSame() {
        project(bridge("a", "Harbour News", 1));
        project(retracted("a", 2));

        project(bridge("b", "Coast Daily", 3));

        assertThat(leadOf("a")).isEqualTo(id("b").value());
    }

    @Test
    void aLeadMovesOnWhenWhatItLedToIsRetractedToo() {
        project(bridge("a", "Harbour News", 1), bridge("b", "Coast Daily", 2), bridge("c", "The Marlow Mail", 3));
        project(retracted("a", 4));
        String first = leadOf("a");

        project(retracted(first.equals(id("b").value()) ? "b" : "c", 5));

        assertThat(leadOf("a")).isNotEqualTo(first).isIn(id("b").value(), id("c").value());
    }

    @Test
    void anArticleThatReturnsHasNoLead() {
        project(bridge("a", "Harbour News", 1), bridge("b", "Coast Daily", 2));
        project(retracted("a", 3));

        project(bridge("a", "Harbour News, again", 4));

        assertThat(store.departed(List.of(id("a").value()))).isEmpty();
    }

    @Test
    void anErasedArticleLeavesNothingToLeadBy() {
        project(bridge("a", "Harbour News", 1), bridge("b", "Coast Daily", 2));
        project(retracted("a", 3));

        project(erased("a", 4));

        assertThat(store.departed(List.of(id("a").value()))).isEmpty();
        assertThat(store.former).isEmpty();
    }

    @Test
    void theStatementsOfAReplacedVersionAreRememberedByTheirWordingAlone() {
        project(bridge("a", "Harbour News", 1));
        List<String> before = store.statements.get(id("a").value()).stream()
                .map(row -> row.view().id())
                .toList();

        project(silent("a", 2));

        assertThat(store.former.values())
                .extracting(FormerStatement::id)
                .containsExactlyInAnyOrderElementsOf(before)
                .isNotEmpty();
    }

    @Test
    void aVersionThatCountsAgainHasNoFormerStatements() {
        project(bridge("a", "Harbour News", 1));
        project(silent("a", 2));

        project(bridge("a", "Harbour News", 3));

        assertThat(store.former).isEmpty();
    }

    @Test
    void theSameWordsHaveTheSameWordingAcrossVersionsWhateverShifts() {
        String text = bridge("a", "Harbour News", 1).text();
        project(article("a", "Harbour News", text, 1));
        String before = store.statements.get(id("a").value()).get(0).wording();

        project(article("a", "Harbour News", "Corrected on Monday\n\n" + text, 2));

        assertThat(store.statements.get(id("a").value()).get(0).wording()).isEqualTo(before);
    }

    private String leadOf(String slug) {
        return store.departed(List.of(id(slug).value())).get(id(slug).value()).leadsTo();
    }

    private void project(ArticleEvent... events) {
        Engines.PROJECTOR.apply(
                store, Arrays.stream(events).map(Engines.READER::read).toList());
    }
}
