package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaims.claims.views.support.Articles.again;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.erased;
import static org.newsclaims.claims.views.support.Articles.id;
import static org.newsclaims.claims.views.support.Articles.retracted;
import static org.newsclaims.claims.views.support.Articles.silent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.records.ArticleEvent;
import org.newsclaims.records.ArticleReceived;

class CountingVersionsTest {
    private static final String ID = id("a").value();
    private static final ArticleReceived FIRST = silent("a", 1);
    private static final ArticleReceived SECOND = bridge("a", "Harbour News", 2);

    @Test
    void theNewestOfABatchCountsAndTheHistoryHasAll() {
        CountingVersions found = of(null, retracted("a", 3), FIRST, SECOND);

        assertThat(found.changed()).containsOnlyKeys(ID);
        assertThat(found.changed().get(ID).version()).isEqualTo(Version.of(retracted("a", 3)));
        assertThat(found.versions())
                .extracting(VersionRow::version)
                .containsExactly(Version.of(retracted("a", 3)), Version.of(FIRST), Version.of(SECOND));
        assertThat(found.texts().get(ID)).hasSize(2);
        assertThat(found.erasures()).isEmpty();
        assertThat(found.repeated()).isEmpty();
    }

    @Test
    void theHistoryTellsWhatAVersionWasAndWhyOneWasTakenBack() {
        CountingVersions found = of(null, SECOND, retracted("a", 3));

        assertThat(found.versions())
                .containsExactly(
                        new VersionRow(
                                ID, Version.of(SECOND), null, SECOND.title(), SECOND.publishedAt(), SECOND.text()),
                        new VersionRow(ID, Version.of(retracted("a", 3)), "withdrawn by the desk", null, null, null));
    }

    @Test
    void whatIsNotNewerThanWhatStandsChangesNothing() {
        CountingVersions found = of(state(Version.of(SECOND), null), FIRST, SECOND);

        assertThat(found.changed()).isEmpty();
        assertThat(found.repeated()).isEmpty();
        assertThat(found.versions()).hasSize(2);
    }

    @Test
    void theSameTextOnceMoreIsARepetitionUnlessItWasTakenBackMeanwhile() {
        ArticleReceived again = again(FIRST, FIRST.receivedAt().plusSeconds(9));

        CountingVersions repeated = of(state(Version.of(FIRST), null), again);
        CountingVersions returned = of(state(Version.of(retracted("a", 3)), null), again);
        CountingVersions other = of(state(Version.of(SECOND), null), again);

        assertThat(repeated.repeated()).containsExactly(Map.entry(ID, Version.of(again)));
        assertThat(repeated.changed()).isEmpty();
        assertThat(returned.changed()).containsOnlyKeys(ID);
        assertThat(returned.repeated()).isEmpty();
        assertThat(other.changed()).containsOnlyKeys(ID);
    }

    @Test
    void nothingOlderThanAnErasureIsRemembered() {
        CountingVersions inOneBatch = of(null, FIRST, erased("a", 2), bridge("a", "Harbour News", 3));
        CountingVersions later = of(state(Version.of(erased("a", 2)), Version.of(erased("a", 2))), FIRST);
        CountingVersions newer = of(state(Version.of(erased("a", 2)), Version.of(erased("a", 2))), erased("a", 4));
        CountingVersions older = of(state(Version.of(erased("a", 4)), Version.of(erased("a", 4))), erased("a", 2));

        assertThat(inOneBatch.versions())
                .extracting(VersionRow::version)
                .containsExactly(Version.of(erased("a", 2)), Version.of(bridge("a", "Harbour News", 3)));
        assertThat(inOneBatch.texts().get(ID)).hasSize(1);
        assertThat(inOneBatch.erasures()).containsExactly(Map.entry(ID, Version.of(erased("a", 2))));
        assertThat(later.versions()).isEmpty();
        assertThat(later.texts()).isEmpty();
        assertThat(later.changed()).isEmpty();
        assertThat(newer.erasures()).containsExactly(Map.entry(ID, Version.of(erased("a", 4))));
        assertThat(older.erasures()).isEmpty();
        assertThat(older.versions()).isEmpty();
    }

    private static ArticleState state(Version version, Version erasure) {
        return new ArticleState(ID, version, "ev-1", 1, null, erasure);
    }

    private static CountingVersions of(ArticleState state, ArticleEvent... events) {
        List<ArticleChange> batch =
                Arrays.stream(events).map(Engines.READER::read).toList();
        return CountingVersions.of(batch, state == null ? Map.of() : Map.of(ID, state));
    }
}
