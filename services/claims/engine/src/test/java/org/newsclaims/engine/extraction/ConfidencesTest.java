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
        assertThat(confidences.of(finding("learned", 0.4321))).isEqualTo(0.4321);
    }

    @Test
    void whatARuleFoundGetsWhatWasMeasured() {
        assertThat(confidences.of(finding("according to", 0.9)))
                .isBetween(0.5, 1.0)
                .isNotEqualTo(0.9);
        assertThat(confidences.of(finding("floating", 0.8))).isLessThan(0.2);
    }

    @Test
    void aRuleThatWasNeverMeasuredKeepsItsOwn() {
        assertThat(confidences.of(finding("unheard of", 0.7))).isEqualTo(0.7);
    }

    private static Finding finding(String rule, double confidence) {
        return new Finding(List.of(new Range(4, 9)), new Range(2, 3), new Range(1, 2), 2, rule, confidence);
    }
}
