package org.newsclaims.evaluation.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimGroupAccuracyTest {
    @Test
    void theHalfThatNothingWasTunedOnIsMergedAboutAsWellAsTheReadmeSays() {
        double[] precisionAndRecall = ClaimGroupAccuracy.check();

        assertThat(precisionAndRecall[0]).isGreaterThan(0.75);
        assertThat(precisionAndRecall[1]).isGreaterThan(0.64);
    }

    @Test
    void neitherHalfIsEmpty() {
        assertThat(ClaimCase.all()).anyMatch(ClaimCase::tuning).anyMatch(one -> !one.tuning());
    }
}
