package org.newsclaims.query.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;

class ListWalkTest {
    private static final int ALL = 3_000;
    private static final int LARGEST = 500;

    private final List<Integer> parts = new ArrayList<>();

    @Test
    void smallItemsComeInTheLargestParts() {
        assertThat(walked(800)).hasSize(ALL);

        assertThat(parts).startsWith(50, 100, 200, 400, 500).allMatch(part -> part <= LARGEST);
    }

    @Test
    void largeItemsComeInPartsThatTakeAsMuch() {
        assertThat(walked(200_000)).hasSize(ALL);

        assertThat(parts.subList(1, parts.size())).allMatch(part -> part <= 2);
    }

    @Test
    void anItemLargerThanAPartComesByItself() {
        assertThat(walked(3_000_000)).hasSize(ALL);

        assertThat(parts.subList(1, parts.size())).containsOnly(1);
    }

    /** @param size of each item, in bytes */
    private List<Integer> walked(int size) {
        List<Integer> all = new ArrayList<>();
        new ListWalk<>(this::part, part -> (long) size * part.count(), LARGEST, null, Long.MAX_VALUE)
                .rest()
                .subscribe()
                .with(part -> all.addAll(part.items()));
        return all;
    }

    private CompletionStage<ListPage<Integer>> part(Slice slice) {
        int from = slice.after() == null
                ? 0
                : Integer.parseInt(slice.after().keys().get(0));
        int to = Math.min(ALL, from + slice.limit());
        parts.add(to - from);
        return CompletableFuture.completedStage(new ListPage<>(
                IntStream.range(from, to).boxed().toList(),
                to < ALL ? new Cursor(Collections.singletonList(String.valueOf(to))) : null));
    }
}
