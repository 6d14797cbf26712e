package org.newsclaims.claims.views.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.id;
import static org.newsclaims.claims.views.support.Articles.retracted;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.reading.ArticleChange;
import org.newsclaims.claims.views.reading.Reading;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.engine.grouping.EventGroup;
import org.newsclaims.engine.grouping.Filing;

class CausesTest {
    private static final ArticleChange FIRST = Engines.READER.read(bridge("a", "Gazette", 1));
    private static final ArticleChange SECOND = Engines.READER.read(bridge("b", "Gazette", 5));
    private static final ArticleChange GONE = Engines.READER.read(retracted("c", 9));

    @Test
    void anEventChangesByTheNewestOfItsArticlesInTheBatchOrElseByTheNewestOfAll() {
        Map<String, Reading> members = Map.of(
                id("a").value(), ((ArticleChange.Arrived) FIRST).reading(),
                id("b").value(), ((ArticleChange.Arrived) SECOND).reading());

        Causes causes = Causes.of(
                CountingVersions.of(List.of(FIRST, SECOND, GONE), Map.of()),
                List.of(
                        new EventGroup("ev-1", List.of(id("a").value(), id("b").value())),
                        new EventGroup("ev-2", List.of(id("a").value())),
                        new EventGroup("ev-3", List.of(id("other").value()))),
                members);

        assertThat(causes.of("ev-1")).isEqualTo(SECOND.version().time());
        assertThat(causes.of("ev-2")).isEqualTo(FIRST.version().time());
        assertThat(causes.of("ev-3")).isEqualTo(GONE.version().time());
        assertThat(causes.of("ev-4")).isEqualTo(GONE.version().time());
    }

    @Test
    void nothingChangedIsCausedByNothing() {
        assertThat(Causes.of(CountingVersions.of(List.of(), Map.of()), List.of(), Map.of())
                        .latest())
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void placesOfABatchAreCountedByTheirKey() {
        assertThat(DepartedIds.most(List.of(new Filing("a", "1"), new Filing("b", "1"), new Filing("a", "2"))))
                .isEqualTo(2);
        assertThat(DepartedIds.most(List.of())).isZero();
    }
}
