package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlikeWordingsTest {
    @Test
    void whatHangsTogetherIsOneSetAndWhatDoesNotIsItsOwn() {
        AlikeWordings wordings = new AlikeWordings(7);
        wordings.link(5, 2, 0.9);
        wordings.link(2, 6, 0.5);
        wordings.link(0, 3, 0.7);
        wordings.link(5, 6, 0.8);

        assertThat(sets(wordings)).containsExactly(List.of(0, 3), List.of(1), List.of(2, 5, 6), List.of(4));
    }

    @Test
    void whatWouldMakeTooLargeASetStaysApartAndTheLeastAlikeGoFirst() {
        AlikeWordings wordings = new AlikeWordings(202);
        IntStream.range(0, 99).forEach(i -> wordings.link(i, i + 1, 0.9));
        IntStream.range(101, 200).forEach(i -> wordings.link(i, i + 1, 0.9));
        wordings.link(0, 100, 0.5);
        wordings.link(0, 101, 0.6);
        wordings.link(100, 201, 0.4);

        assertThat(sets(wordings)).hasSize(2).extracting(List::size).containsExactly(200, 2);
        assertThat(sets(wordings).get(1)).containsExactly(100, 201);
    }

    @Test
    void ofLinksThatAreAsAlikeTheEarlierCount() {
        AlikeWordings wordings = new AlikeWordings(202);
        IntStream.range(0, 198).forEach(i -> wordings.link(i, i + 1, 0.9));
        wordings.link(1, 201, 0.5);
        wordings.link(0, 200, 0.5);
        wordings.link(0, 199, 0.5);

        assertThat(sets(wordings)).extracting(set -> set.get(set.size() - 1)).containsExactly(199, 200, 201);
    }

    private static List<List<Integer>> sets(AlikeWordings wordings) {
        return wordings.all().stream()
                .map(set -> IntStream.of(set).boxed().toList())
                .toList();
    }
}
