package org.newsclaims.engine.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadTest {
    @Test
    void theLeadIsThatOverTheSecondBest() {
        assertThat(Lead.of(new int[] {-5, 7, 3})).isEqualTo(4);
        assertThat(Lead.of(new int[] {7, -5})).isEqualTo(12);
        assertThat(Lead.of(new int[] {2, 1, 2})).isZero();
    }

    @Test
    void ofSeveralThatAreBestTheFirstIs() {
        assertThat(Lead.best(new int[] {1, 2, 2})).isEqualTo(1);
        assertThat(Lead.best(new int[] {-3, -2})).isEqualTo(1);
    }
}
