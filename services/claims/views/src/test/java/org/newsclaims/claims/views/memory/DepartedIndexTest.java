package org.newsclaims.claims.views.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.views.domain.Version;
import org.newsclaims.claims.views.projection.Departed;
import org.newsclaims.claims.views.support.Engines;
import org.newsclaims.engine.grouping.Filing;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.model.Article;

/** Articles are filed under one key, in the order of their letters. */
class DepartedIndexTest {
    private static final Fingerprint PRINT = Engines.GROUPING.fingerprint(Article.of("any", "A ferry sank."));

    private final DepartedIndex index = new DepartedIndex();

    @Test
    void aDepartedArticleIsNearWhileNoMoreStandBetweenThanTheReach() {
        departed("b");
        departed("y");
        List.of("d", "f", "h").forEach(this::stands);

        assertThat(near("m", 3)).containsExactly("b", "y");
        assertThat(near("m", 2)).containsExactly("y");
        assertThat(near("e", 1)).containsExactly("b");
        assertThat(near("e", 0)).isEmpty();
        assertThat(near("c", 0)).containsExactly("b");
        assertThat(near("c", 2)).containsExactly("b");
        assertThat(near("a", 3)).containsExactly("b", "y");
        assertThat(near("b", 0)).containsExactly("b");
    }

    @Test
    void noPlaceUnderAnotherKeyIsNear() {
        departed("b");

        assertThat(index.near(List.of(new Filing("other", "b")), 9)).isEmpty();
    }

    @Test
    void whatReturnsOrMovesIsNoLongerThere() {
        departed("b");
        departed("c");
        index.remove("b");
        index.remove("b");
        index.put(departure("c", "z"));
        stands("m");

        assertThat(near("a", 0)).isEmpty();
        assertThat(near("n", 0)).containsExactly("c");
        assertThat(index.byId).containsOnlyKeys("c");
    }

    @Test
    void anArticleThatLeavesOrIsFiledAnewNoLongerStandsBetween() {
        departed("b");
        stands("d");
        assertThat(near("m", 0)).isEmpty();

        index.stand("d", List.of(new Filing("key", "p")));
        assertThat(near("m", 0)).containsExactly("b");
        index.stand("d", List.of());
        assertThat(near("q", 0)).containsExactly("b");
    }

    private Set<String> near(String position, int reach) {
        return index.near(List.of(new Filing("key", position)), reach);
    }

    private void stands(String letter) {
        index.stand(letter, List.of(new Filing("key", letter)));
    }

    private void departed(String letter) {
        index.put(departure(letter, letter));
    }

    private static Departed departure(String id, String position) {
        Version version = new Version(Instant.EPOCH, Version.Kind.RECEIVED, "1");
        return new Departed(id, version, PRINT, List.of(new Filing("key", position)), null);
    }
}
