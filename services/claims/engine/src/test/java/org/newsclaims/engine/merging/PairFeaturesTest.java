package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairFeaturesTest {
    /** Numbers, days, quotations, negations, possibilities, names and words of like meaning, in common or not. */
    private static final List<Content> CONTENTS = List.of(
                    "the ferry to Norholm would sail again on 4 May with 120 passengers",
                    "the boat to Norholm will sail again in May with about 120 people aboard",
                    "“the ferry will never sail again”, and Norholm had to accept that",
                    "“the ferry will never sail again”",
                    "the ferry might not sail again before Monday",
                    "Odda Line had sold its ferry to Vest Shipping for 3.5 million crowns",
                    "Vest Shipping had sold its ferry to Odda Line for 3.5 million crowns",
                    "repairs to the pier cost 2,000 crowns a day",
                    "mending the pier costs crowns",
                    "Brandt met Okoro, Lindqvist, Fehr, Adeyemi and Tanaka",
                    "Brandt left Norholm, Castellan, Iversen, Rourke and Vasquez")
            .stream()
            .map(Content::of)
            .toList();

    private final ClaimModel model = ClaimModel.standard();
    private final Likeness likeness = new Likeness(CONTENTS, model);

    @Test
    void boundsAreNeverCrossed() {
        pairs((a, b) -> {
            PairFeatures features = new PairFeatures(a, b);
            double[] values = features.values();
            double[] least = least(features);
            double[] most = most(features);
            for (int i = 0; i < values.length; i++) {
                assertThat(values[i])
                        .as("%s of \"%s\", \"%s\"", PairFeatures.NAMES.get(i), a.content(), b.content())
                        .isBetween(Math.min(least[i], most[i]), Math.max(least[i], most[i]));
            }
        });
    }

    @Test
    void nothingIsLeftUncomparedThatIsAlike() {
        pairs((a, b) -> assertThat(mayReach(a, b))
                .as("%s, %s", a.content(), b.content())
                .matches(may -> may || likeness.of(a.content(), b.content()) < model.floor()));
    }

    @Test
    void whatHasHardlyAWordInCommonIsNotCompared() {
        assertThat(mayReach(weighed(9), weighed(10))).isFalse();
        assertThat(mayReach(weighed(0), weighed(1))).isTrue();
    }

    private interface Pair {
        void accept(WeighedContent a, WeighedContent b);
    }

    private void pairs(Pair test) {
        IntStream.range(0, CONTENTS.size())
                .forEach(i -> IntStream.range(0, CONTENTS.size()).forEach(j -> test.accept(weighed(i), weighed(j))));
    }

    private boolean mayReach(WeighedContent a, WeighedContent b) {
        PairFeatures features = new PairFeatures(a, b);
        return model.mayReachFloor(least(features), most(features));
    }

    private static double[] least(PairFeatures features) {
        double[] values = new double[PairFeatures.NAMES.size()];
        features.least(values);
        return values;
    }

    private static double[] most(PairFeatures features) {
        double[] values = new double[PairFeatures.NAMES.size()];
        features.most(values);
        return values;
    }

    private WeighedContent weighed(int place) {
        return likeness.weighed(CONTENTS.get(place));
    }
}
