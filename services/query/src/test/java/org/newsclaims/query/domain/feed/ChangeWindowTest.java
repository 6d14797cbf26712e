package org.newsclaims.query.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChangeWindowTest {
    private final ChangeWindow window = new ChangeWindow(5, 10);

    @Test
    void anEmptyWindowCoversOnlyWhatIsAfterItsHead() {
        assertThat(window.covers(10)).isTrue();
        assertThat(window.covers(11)).isTrue();
        assertThat(window.covers(9)).isFalse();
    }

    @Test
    void itHandsOutWhatCameAfterAPlaceInOrder() {
        window.add(changes(11, 14));

        assertThat(window.after(11, 2)).extracting(Told::sequence).containsExactly(12L, 13L);
        assertThat(window.after(14, 2)).isEmpty();
        assertThat(window.head()).isEqualTo(14);
    }

    @Test
    void itForgetsTheOldestAndKnowsThatItDid() {
        window.add(changes(11, 18));

        assertThat(window.covers(13)).isTrue();
        assertThat(window.covers(12)).isFalse();
        assertThat(window.after(13, 100)).hasSize(5);
    }

    private static List<Told> changes(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(
                        n -> new Change(n, "created", "e-1", "c-" + n, Set.of(), Set.of(), "affirmed", "direct", "{}"))
                .map(change -> new Told(change, ByteBuffer.allocate(0)))
                .toList();
    }
}
