package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairModelTest {
    private static final double BOUND = 6;

    private final PairModel model = new PairModel(0, new double[FingerprintFeatures.NAMES.size()], -1.75, 0.75, BOUND);

    @Test
    void noPairCountsForAsMuchAsTheBoundAndTheSurerOneStaysTheSurer() {
        double before = -BOUND;
        for (double odds = -40; odds <= 40; odds += 0.5) {
            assertThat(model.bounded(odds)).isGreaterThan(before).isLessThan(BOUND);
            before = model.bounded(odds);
        }
    }

    @Test
    void pairsOfWhichLittleIsKnownCountForWhatTheyAre() {
        assertThat(model.bounded(0)).isZero();
        assertThat(model.bounded(0.5)).isCloseTo(0.5, within(0.01));
        assertThat(model.bounded(-0.5)).isEqualTo(-model.bounded(0.5));
    }

    @Test
    void groupsMustAgreeMoreTheLargerTheSmallerOfThemIs() {
        assertThat(model.demand(1)).isEqualTo(-1.75);
        assertThat(model.demand(4)).isCloseTo(-0.25, within(1e-12));
        assertThat(model.demand(400)).isEqualTo(model.demand(16));
    }

    @Test
    void aModelIsReadFromALineForEachValue() {
        StringBuilder text = new StringBuilder("# learned\n\nbias\t-2\ncut\t-1\nstep\t0.5\nbound\t4\n");
        FingerprintFeatures.NAMES.forEach(name -> text.append(name)
                .append('\t')
                .append(name.equals("words") ? 3 : name.equals("sameDay") ? 7 : 0)
                .append('\n'));

        PairModel read = PairModelText.read(text.toString());

        double[] values = new double[FingerprintFeatures.NAMES.size()];
        values[FingerprintFeatures.NAMES.indexOf("words")] = 0.5;
        values[FingerprintFeatures.NAMES.indexOf("sameDay")] = 1;
        FingerprintFeatures features = new FingerprintFeatures(values);
        assertThat(read.logOdds(features)).isCloseTo(-2 + 1.5 + 7, within(1e-12));
        assertThat(read.withoutDays(features)).isCloseTo(-2 + 1.5, within(1e-12));
        assertThat(read.demand(2)).isCloseTo(-1 + 0.5, within(1e-12));
        assertThat(read.bounded(1e9)).isCloseTo(4, within(1e-6));
    }
}
