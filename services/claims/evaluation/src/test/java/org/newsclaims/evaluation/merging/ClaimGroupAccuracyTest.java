package org.newsclaims.evaluation.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimGroupAccuracyTest {
    @Test
    void kindsThatTheModelWasNotTaughtByAreMergedAboutAsWellAsTheReadmeSays() {
        PairScore score = ClaimGroupAccuracy.score(ClaimCase.kinds(), false);

        assertThat(score.precision()).isGreaterThan(0.7);
        assertThat(score.recall()).isGreaterThan(0.85);
    }
}
