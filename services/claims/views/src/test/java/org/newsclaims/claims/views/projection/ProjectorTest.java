package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaims.claims.views.support.Articles.again;
import static org.newsclaims.claims.views.support.Articles.article;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.erased;
import static org.newsclaims.claims.views.support.Articles.id;
import static org.newsclaims.claims.views.support.Articles.port;
import static org.newsclaims.claims.views.support.Articles.retracted;
import static org.newsclaims.claims.views.support.Articles.silent;
import static org.newsclaims.claims.views.support.Articles.strike;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.domain.ClaimTurn;
import org.newsclaims.claims.views.domain.DocumentDigest;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.memory.MemoryViewStore;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.codec.ViewJson;
import org.newsclaims.engine.grouping.EventIds;
import org.newsclaims.engine.merging.ClaimIds;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleReceived;
import org.newsclaims.records.ClaimChanged.Change;
import org.newsclaims.records.view.SpeakerView;
import org.newsclaims.records.view.StatementView;

/** What a batch writes: all that it changes, and nothing else. */
class ProjectorTest {
    private static final ArticleReceived BRIDGE = bridge("a", "Harbour News", 1);
    private static final ArticleReceived OTHER = bridge("b", "Coast Daily", 2);
    private static final ArticleReceived STRIKE = strike("c", "Ostby Post", 3);

    private final MemoryViewStore store = new MemoryViewStore();

    @Test
    void theFirstArticleMakesItsEventItsClaimsAndItsStatements() {
        ViewDelta delta = project(BRIDGE);

        ArticleRow article = delta.articles().get(0);
        EventRow event = delta.events().get(0);
        assertThat(delta.articles()).hasSize(1);
        assertThat(article.eventId())
                .isEqualTo(EventIds.foundedBy(article.id()))
                .isEqualTo(article.founderEventId());
        assertThat(article.version()).isEqualTo(Version.of(BRIDGE));
        assertThat(article.doc()).isEqualTo(ViewJson.toText(article.view()));
        assertThat(article.traits()).contains("\"Solberg\"", "\"40\"", "\"harbour\"");
        assertThat(article.view())
                .returns(BRIDGE.url(), view -> view.url())
                .returns("Harbour News", view -> view.outlet())
                .returns(BRIDGE.title(), view -> view.title())
                .returns(BRIDGE.publishedAt(), view -> view.publishedAt())
                .returns("a", view -> view.externalId())
                .returns(delta.statements().size(), view -> view.statementCount())
                .returns(null, view -> view.unreadLanguage())
                .returns(null, view -> view.readTo());
        assertThat(delta.events()).hasSize(1);
        assertThat(event.view().articleCount()).isEqualTo(1);
        assertThat(event.outlets()).containsExactly("Harbour News");
        assertThat(event.originCount()).isEqualTo(1);
        assertThat(event.conflictCount()).isZero();
        assertThat(event.doc()).isEqualTo(ViewJson.toText(event.view()));
        assertThat(event.accounts()).contains(event.view().id());
        assertThat(event.speakerIds())
                .isEqualTo(delta.statements().stream()
                        .flatMap(row -> row.view().speakers().stream().map(SpeakerView::id))
                        .sorted()
                        .distinct()
                        .toList())
                .isNotEmpty();
        assertThat(delta.goneEvents()).isEmpty();
        assertThat(delta.goneClaims()).isEmpty();
        assertThat(delta.goneStatements()).isEmpty();
        assertThat(delta.placements()).isEmpty();
    }

    @Test
    void claimsAndStatementsAreNumberedAndNamedAfterWhatTheyFollowFrom() {
        ViewDelta delta = project(BRIDGE);

        for (int i = 0; i < delta.claims().size(); i++) {
            ClaimRow claim = delta.claims().get(i);
            assertThat(claim.head())
                    .returns(i, head -> head.position())
                    .returns(claim.view().eventId(), head -> head.eventId())
                    .returns(DocumentDigest.of(claim.doc()), head -> head.digest())
                    .returns(List.of("Harbour News"), head -> head.outlets())
                    .returns(claim.view().polarity(), head -> head.polarity())
                    .returns(claim.view().form(), head -> head.form());
            assertThat(claim.head().speakerIds())
                    .containsExactlyElementsOf(claim.view().speakers().stream()
                            .map(SpeakerView::id)
                            .toList());
            assertThat(claim.doc()).isEqualTo(ViewJson.toText(claim.view()));
            assertThat(claim.view().occurrences())
                    .extracting(StatementView::id)
                    .contains(claim.view().best());
        }
        for (int i = 0; i < delta.statements().size(); i++) {
            StatementRow row = delta.statements().get(i);
            assertThat(row.position()).isEqualTo(i);
            assertThat(row.founderClaimId())
                    .isEqualTo(ClaimIds.foundedBy(row.view().id()));
            assertThat(row.doc()).isEqualTo(ViewJson.toText(row.view()));
            assertThat(row.outlet()).isEqualTo("Harbour News");
            assertThat(row.publishedAt()).isEqualTo(BRIDGE.publishedAt());
            assertThat(row.speakerIds()).hasSameSizeAs(row.view().speakers());
            assertThat(row.search()).contains(row.view().speakers().get(0).name());
        }
        assertThat(delta.statements().stream().map(row -> row.view().polarity()))
                .contains("affirmed", "denied");
    }

    @Test
    void whoIsToldOfIsToldOnceForEachClaimWhenItsArticleCame() {
        ViewDelta delta = project(STRIKE, BRIDGE);

        assertThat(delta.turns()).hasSameSizeAs(delta.claims()).allMatch(turn -> turn.change() == Change.CREATED);
        assertThat(delta.turns()).allMatch(turn -> turn.causedAt()
                .equals(eventOf("a").equals(turn.head().eventId()) ? BRIDGE.receivedAt() : STRIKE.receivedAt()));
    }

    @Test
    void anotherReportOfTheSameChangesTheEventAndItsClaimsAndNothingOfOtherEvents() {
        project(OTHER, STRIKE);
        Set<String> claims = new TreeSet<>();

        ViewDelta delta = project(BRIDGE);

        delta.turns().forEach(turn -> claims.add(turn.head().id()));
        assertThat(delta.events()).singleElement().satisfies(event -> {
            assertThat(event.view().id()).isEqualTo(eventOf("b"));
            assertThat(event.view().articleCount()).isEqualTo(2);
            assertThat(event.outlets()).containsExactly("Coast Daily", "Harbour News");
        });
        assertThat(delta.goneClaims()).isNotEmpty().isSubsetOf(claims);
        assertThat(delta.turns())
                .allMatch(turn -> turn.head().eventId().equals(eventOf("b")))
                .allMatch(turn -> turn.causedAt().equals(BRIDGE.receivedAt()));
        assertThat(delta.turns().stream().map(ClaimTurn::change)).contains(Change.UPDATED);
        assertThat(delta.articles()).extracting(ArticleRow::id).containsExactly(id("a").value());
        assertThat(delta.statements())
                .filteredOn(row -> row.view().articleId().equals(id("b").value()))
                .as("statements that are as they were")
                .isEmpty();
        assertThat(delta.goneStatements()).isEmpty();
    }

    @Test
    void theSameRecordsAgainWriteNothingButTheirHistory() {
        project(BRIDGE, STRIKE);

        ViewDelta delta = project(BRIDGE);

        assertThat(delta.versions()).hasSize(1);
        assertThat(delta.events()).isEmpty();
        assertThat(delta.claims()).isEmpty();
        assertThat(delta.statements()).isEmpty();
        assertThat(delta.articles()).isEmpty();
        assertThat(delta.turns()).isEmpty();
        assertThat(delta.refiling().filings()).isEmpty();
    }

    @Test
    void aRepeatedTextOnlyMovesItsTime() {
        project(BRIDGE);
        ArticleReceived later = again(BRIDGE, BRIDGE.receivedAt().plusSeconds(60));

        ViewDelta delta = project(later);

        assertThat(delta.repeated()).containsOnlyKeys(id("a").value()).containsValue(Version.of(later));
        assertThat(delta.articles()).isEmpty();
        assertThat(delta.turns()).isEmpty();
        assertThat(state("a").version()).isEqualTo(Version.of(later));
        assertThat(state("a").eventId()).isEqualTo(EventIds.foundedBy(id("a").value()));
    }

    @Test
    void whenTheFounderLeavesTheOthersMoveAndItsClaimsAreWithdrawn() {
        project(BRIDGE, OTHER);
        String before = eventOf("a");
        String founder = EventIds.foundedBy(id("a").value()).equals(before) ? "a" : "b";
        String left = founder.equals("a") ? "b" : "a";

        ViewDelta delta = project(retracted(founder, 9));

        assertThat(delta.goneEvents()).containsExactly(before);
        assertThat(delta.events())
                .singleElement()
                .satisfies(event -> assertThat(event.view().id()).isEqualTo(EventIds.foundedBy(id(left).value())));
        assertThat(delta.placements())
                .containsExactly(new ArticlePlacement(
                        id(left).value(),
                        eventOf(left),
                        id(left).value(),
                        delta.placements().get(0).doc()));
        assertThat(delta.placements().get(0).doc()).contains(eventOf(left));
        assertThat(delta.articles()).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo(id(founder).value());
            assertThat(article.eventId()).isNull();
            assertThat(article.founderEventId()).isEqualTo(before);
            assertThat(article.view()).isNull();
        });
        assertThat(delta.turns())
                .filteredOn(turn -> turn.change() == Change.WITHDRAWN)
                .isNotEmpty()
                .allMatch(turn -> turn.head().eventId().equals(before))
                .allMatch(turn -> turn.causedAt().equals(retracted(founder, 9).retractedAt()));
        assertThat(delta.refiling().gone()).containsExactly(id(founder).value());
        assertThat(delta.departed()).singleElement().satisfies(gone -> {
            assertThat(gone.leadsTo()).isEqualTo(id(left).value());
            assertThat(gone.version().isText()).isTrue();
        });
        assertThat(delta.former())
                .isNotEmpty()
                .allMatch(statement -> statement.articleId().equals(id(founder).value()));
        assertThat(eventOf(founder)).isNull();
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldAndRemembersItsStatements() {
        project(BRIDGE);

        ViewDelta delta = project(silent("a", 5));

        assertThat(delta.articles()).singleElement().satisfies(article -> assertThat(
                        article.view().statementCount())
                .isZero());
        assertThat(delta.statements()).isEmpty();
        assertThat(delta.turns()).isNotEmpty().allMatch(turn -> turn.change() == Change.WITHDRAWN);
        assertThat(delta.former())
                .isNotEmpty()
                .allMatch(statement -> statement.revision().equals(BRIDGE.revision()));
        assertThat(delta.current()).containsOnlyKeys(id("a").value());
        assertThat(delta.refiling().gone()).containsExactly(id("a").value());
        assertThat(delta.refiling().filings()).containsOnlyKeys(id("a").value());
        assertThat(delta.departed()).isEmpty();
    }

    @Test
    void anErasureLeavesNothingOfWhatWasBefore() {
        project(BRIDGE);

        ViewDelta delta = project(erased("a", 5));

        assertThat(delta.erasures()).containsOnlyKeys(id("a").value());
        assertThat(delta.former()).isEmpty();
        assertThat(delta.departed()).isEmpty();
        assertThat(delta.versions())
                .singleElement()
                .satisfies(row -> assertThat(row.version().kind()).isEqualTo(Version.Kind.ERASED));
        assertThat(state("a").erasure()).isEqualTo(Version.of(erased("a", 5)));
        assertThat(state("a").eventSize()).isZero();
    }

    @Test
    void anArticleThatReturnsIsNoLongerDeparted() {
        project(BRIDGE, retracted("a", 2));

        ViewDelta delta = project(bridge("a", "Harbour News", 3));

        assertThat(delta.returned()).containsExactly(id("a").value());
        assertThat(delta.departed()).isEmpty();
        assertThat(delta.turns()).isNotEmpty().allMatch(turn -> turn.change() == Change.CREATED);
    }

    @Test
    void whatWasReadAheadIsMergedTheSame() {
        MemoryViewStore ahead = new MemoryViewStore();
        Projector projector = new Projector(Engines.GROUPING, new Merging(), ViewJson::toText);
        var change = Engines.READER.read(port("p", "Harbour News", 1));

        projector.expect(change);

        assertThat(projector.apply(ahead, List.of(change)).claims())
                .isEqualTo(project(port("p", "Harbour News", 1)).claims())
                .isNotEmpty();
    }

    @Test
    void claimsAgainstEachOtherAreOneConflictAndCopiesOneOrigin() {
        ViewDelta delta = project(
                BRIDGE,
                bridge("d", "Morning Star", 4),
                article(
                        "e",
                        "Evening Star",
                        bridge("e", "Evening Star", 5).text().replace("40 million", "70 million"),
                        5));

        EventRow event = delta.events().get(0);
        assertThat(delta.events()).hasSize(1);
        assertThat(event.view().articleCount()).isEqualTo(3);
        assertThat(event.originCount()).isEqualTo(1);
        assertThat(event.conflictCount()).isEqualTo(1);
        assertThat(delta.claims().stream()
                        .flatMap(claim -> claim.view().conflicts().stream())
                        .map(conflict -> conflict.kind() + " " + conflict.detail()))
                .containsExactlyInAnyOrder("detail 40 million / 70 million", "detail 70 million / 40 million");
    }

    private String eventOf(String slug) {
        return state(slug).eventId();
    }

    private ArticleState state(String slug) {
        return store.states(List.of(id(slug).value())).get(id(slug).value());
    }

    private ViewDelta project(ArticleEvent... events) {
        return Engines.PROJECTOR.apply(
                store, Arrays.stream(events).map(Engines.READER::read).toList());
    }
}
