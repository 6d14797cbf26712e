package org.newsclaims.claims.views.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.erased;
import static org.newsclaims.claims.views.support.Articles.id;
import static org.newsclaims.claims.views.support.Articles.port;
import static org.newsclaims.claims.views.support.Articles.retracted;
import static org.newsclaims.claims.views.support.Articles.silent;
import static org.newsclaims.claims.views.support.Articles.strike;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.claims.views.support.Histories;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.view.SpeakerView;

class InMemoryViewsTest {
    private final InMemoryViews views = Engines.inMemory();

    @ParameterizedTest
    @Tag("large")
    @CsvSource({"1, 1", "2, 1", "3, 7", "4, 7", "5, 3", "6, 1000", "7, 2", "8, 5"})
    void viewsFollowFromTheSetOfRecordsNotFromOrderBatchesOrRepetition(long seed, int batchSize) {
        InMemoryViews inOneGo = Engines.inMemory();
        inOneGo.project(Histories.eventful());

        for (List<ArticleEvent> batch : Histories.batches(Histories.shuffled(Histories.eventful(), seed), batchSize)) {
            views.project(batch);
        }

        assertThat(views.digest()).isEqualTo(inOneGo.digest());
    }

    @Test
    void twoOutletsOnOneVoteAreOneEventAndAStrikeIsAnother() {
        views.project(
                List.of(bridge("a", "Harbour News", 1), bridge("b", "Coast Daily", 2), strike("c", "Ostby Post", 3)));

        assertThat(eventOf("a")).isEqualTo(eventOf("b")).isNotEqualTo(eventOf("c"));
    }

    @Test
    void whoSpeaksForAnotherSaysForWhomByTheIdOfThatSpeaker() {
        views.project(List.of(port("a", "Harbour News", 1)));

        List<SpeakerView> speakers = views.of(id("a").value()).statements().stream()
                .flatMap(statement -> statement.speakers().stream())
                .toList();
        assertThat(speakers)
                .filteredOn(speaker -> speaker.speaksFor() != null)
                .extracting(SpeakerView::name, speaker -> speaker.speaksFor().id(), speaker -> speaker.speaksFor()
                        .name())
                .contains(
                        tuple("Emil Dahl", idOf(speakers, "Vesterhavn Port Authority"), "Vesterhavn Port Authority"),
                        tuple("Barre's spokesman", idOf(speakers, "Jo Barre"), "Jo Barre"));
        assertThat(views.claims().values()).allSatisfy(claim -> assertThat(claim.speakers())
                .allSatisfy(speaker -> assertThat(speaker.speaksFor()).isNull()));
    }

    private static String idOf(List<SpeakerView> speakers, String name) {
        return speakers.stream()
                .filter(speaker -> speaker.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aNewerVersionReplacesTheStatementsOfTheOlder() {
        views.project(List.of(bridge("a", "Harbour News", 1)));
        int before = statementsOf("a");

        views.project(List.of(silent("a", 2)));

        assertThat(before).isPositive();
        assertThat(statementsOf("a")).isZero();
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        views.project(List.of(bridge("a", "Harbour News", 2)));
        String before = views.of(id("a").value()).toString();

        views.project(List.of(silent("a", 1)));

        assertThat(views.of(id("a").value())).hasToString(before);
    }

    @Test
    void aRetractedArticleLeavesEveryView() {
        views.project(List.of(bridge("a", "Harbour News", 1), bridge("b", "Coast Daily", 2)));

        views.project(List.of(retracted("a", 3), retracted("b", 3)));

        assertThat(views.events()).isEmpty();
        assertThat(views.claims()).isEmpty();
        assertThat(statementsOf("a")).isZero();
    }

    @Test
    void anErasedArticleIsLikeOneThatNeverHadAText() {
        InMemoryViews erasedOnly = Engines.inMemory();
        erasedOnly.project(List.of(erased("a", 3)));

        views.project(List.of(bridge("a", "Harbour News", 1)));
        views.project(List.of(erased("a", 3)));

        assertThat(views.digest()).isEqualTo(erasedOnly.digest());
    }

    private String eventOf(String slug) {
        return views.of(id(slug).value()).eventId();
    }

    private int statementsOf(String slug) {
        return views.of(id(slug).value()).statements().size();
    }
}
