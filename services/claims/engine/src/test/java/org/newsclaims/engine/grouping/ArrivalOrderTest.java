package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.terms.Background;

/**
 * News too dense for its bounds, which stand in for the tens of thousands of articles that it takes to reach the real
 * ones: what was found out before a change must never stand in for what is so after it.
 */
class ArrivalOrderTest {
    private static final double[] LEVELS = {0, 1, 2, 4};

    @ParameterizedTest(name = "{0} articles of {1} days, reach {2}, at most {3} in a piece, news {4}")
    @CsvSource({
        "300, 100, 3, 6, 0",
        "300, 100, 3, 6, 1",
        "300, 100, 3, 6, 2",
        "300, 100, 3, 6, 3",
        "500, 200, 4, 20, 0",
        "500, 60, 6, 30, 1"
    })
    void eventsAreThoseOfTheSet(int articles, int days, int reach, int limit, int seed) {
        Grouping grouping = grouping(reach, limit);
        List<Fingerprint> prints = new LookAlikeNews(seed).prints(grouping, articles, days);
        List<EventGroup> expected = grouping.group(prints);

        for (int batch : new int[] {1, 7, 40, 256}) {
            EventIndex index = new EventIndex(grouping);
            for (List<Fingerprint> step : batches(prints, batch, seed)) {
                index.apply(step, List.of());
            }
            assertThat(index.events()).as("batches of %d", batch).containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 6, 4", "4, 20, 5", "6, 30, 6"})
    void articlesThatLeaveOnTheWayLeaveNoTrace(int reach, int limit, int seed) {
        Grouping grouping = grouping(reach, limit);
        List<Fingerprint> prints = new LookAlikeNews(seed).prints(grouping, 300, 100);
        Random random = new Random(seed);
        EventIndex index = new EventIndex(grouping);
        List<Fingerprint> standing = new ArrayList<>();

        for (List<Fingerprint> step : batches(prints, 25, seed)) {
            Set<String> gone = new HashSet<>();
            standing.stream().filter(print -> random.nextInt(20) == 0).forEach(print -> gone.add(print.articleId()));
            index.apply(step, gone);
            standing.removeIf(print -> gone.contains(print.articleId()));
            standing.addAll(step);
        }

        assertThat(index.events()).containsExactlyElementsOf(grouping.group(standing));
    }

    private static Grouping grouping(int reach, int limit) {
        return new Grouping(Background.shipped(), PairModel.shipped(), new GraphPieces.Bounds(reach, limit, LEVELS));
    }

    private static List<List<Fingerprint>> batches(List<Fingerprint> prints, int size, long seed) {
        List<Fingerprint> shuffled = new ArrayList<>(prints);
        Collections.shuffle(shuffled, new Random(seed));
        List<List<Fingerprint>> batches = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i += size) {
            batches.add(shuffled.subList(i, Math.min(shuffled.size(), i + size)));
        }
        return batches;
    }
}
