package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.grouping.Neighbourhood.Around;

class FilingIndexTest {
    private final FilingIndex index = new FilingIndex();

    @BeforeEach
    void fileFive() {
        for (String id : List.of("a", "b", "c", "d", "e")) {
            index.file(id, List.of(new Filing("key", id), new Filing("of " + id, id)));
        }
    }

    @Test
    void neighboursComeNearestFirstAsFarAsTheReachAndWithoutThePlaceItself() {
        assertThat(around("key", "c", 2)).isEqualTo(new Around(List.of("b", "a"), List.of("d", "e")));
        assertThat(around("key", "c", 1)).isEqualTo(new Around(List.of("b"), List.of("d")));
        assertThat(around("key", "bb", 9)).isEqualTo(new Around(List.of("b", "a"), List.of("c", "d", "e")));
    }

    @Test
    void nobodyIsNearWhereNothingIsFiled() {
        assertThat(around("other", "c", 2)).isEqualTo(new Around(List.of(), List.of()));
        assertThat(around("of c", "c", 2)).isEqualTo(new Around(List.of(), List.of()));
    }

    @Test
    void anArticleFiledAnewIsNoLongerWhereItWas() {
        index.file("c", List.of(new Filing("key", "dd")));

        assertThat(around("key", "d", 9)).isEqualTo(new Around(List.of("b", "a"), List.of("dd", "e")));
        assertThat(around("of c", "cc", 9)).isEqualTo(new Around(List.of(), List.of()));
    }

    @Test
    void anArticleTakenOutIsNowhereAndMayComeBack() {
        index.file("c", List.of());
        index.file("c", List.of());

        assertThat(around("key", "b", 9)).isEqualTo(new Around(List.of("a"), List.of("d", "e")));

        index.file("c", List.of(new Filing("of c", "c")));
        assertThat(around("of c", "d", 9)).isEqualTo(new Around(List.of("c"), List.of()));
    }

    private Around around(String key, String position, int reach) {
        return index.around(List.of(new Filing(key, position)), reach).get(0);
    }
}
