package org.newsclaims.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

class ConfidencesTest {
    private final Confidences confidences = Confidences.standard();

    @Test
    void whatWasLearnedKeepsItsProbability() {
        assertThat(of(finding("learned", 0.4321))).isEqualTo(0.4321);
    }

    @Test
    void whatARuleFoundGetsWhatWasMeasured() {
        assertThat(of(finding("according to", 0.9))).isBetween(0.5, 1.0).isNotEqualTo(0.9);
    }

    @Test
    void whatTheTaggerBelievesInIsMoreProbable() {
        Finding said = finding("after", 0.85);

        assertThat(confidences.measured(new Weighed(said, Weighed.MOST)).confidence())
                .isGreaterThan(of(said))
                .isGreaterThan(confidences.measured(new Weighed(said, 0)).confidence() + 0.2);
    }

    @Test
    void aRuleThatWasNeverMeasuredKeepsItsOwn() {
        assertThat(of(finding("unheard of", 0.7))).isEqualTo(0.7);
    }

    private double of(Finding finding) {
        return confidences.measured(Weighed.unasked(finding)).confidence();
    }

    private static Finding finding(String rule, double confidence) {
        return new Finding(List.of(new Range(4, 9)), new Range(2, 3), new Range(1, 2), 2, rule, confidence);
    }
}
