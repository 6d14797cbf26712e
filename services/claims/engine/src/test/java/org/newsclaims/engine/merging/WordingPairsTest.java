package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WordingPairsTest {
    private static final double LEAST_COVER = 0.4;
    private static final String[] WORDS =
            ("pilots mended the crane and of ferry to gulls watched a pier harbour storm was in closed at dredger")
                    .split(" ");

    /** Five words in a row, three where one of the two says hardly anything, or enough of the lighter one's weight. */
    @RepeatedTest(10)
    void pairsAreThoseThatLookingAtEveryPairFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 2 + random.nextInt(9); word > 0; word--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            contents.add(Content.of(text.toString()));
        }
        Likeness likeness = new Likeness(contents, ClaimModel.standard());

        List<int[]> found = WordingPairs.of(contents, likeness, LEAST_COVER);

        for (int i = 0; i < contents.size(); i++) {
            int last = i;
            assertThat(IntStream.of(found.get(i)).boxed())
                    .isEqualTo(IntStream.range(0, i)
                            .filter(j -> isWorthComparing(
                                    likeness.weighed(contents.get(j)), likeness.weighed(contents.get(last))))
                            .boxed()
                            .toList());
        }
    }

    @Test
    void whatVeryManyShareFindsTheEightBeforeAlone() {
        List<Content> contents = IntStream.range(0, 210)
                .mapToObj(i -> Content.of("pilots mended the crane of pier " + i))
                .toList();
        Likeness likeness = new Likeness(contents, ClaimModel.standard());

        List<int[]> found = WordingPairs.of(contents, likeness, LEAST_COVER);

        assertThat(found.get(200)).hasSize(200);
        assertThat(found.get(201)).containsExactly(193, 194, 195, 196, 197, 198, 199, 200);
        assertThat(found.get(209)).containsExactly(201, 202, 203, 204, 205, 206, 207, 208);
    }

    private static boolean isWorthComparing(WeighedContent one, WeighedContent other) {
        double shared = one.shared(other).weight();
        int run = Runs.longest(one.content().codes(), other.content().codes());
        boolean few = one.size() < 3 && other.size() < 3;
        return run >= (few ? 3 : 5)
                || one.shared(other).count() > 0 && shared >= LEAST_COVER * Math.min(one.sum(), other.sum());
    }
}
