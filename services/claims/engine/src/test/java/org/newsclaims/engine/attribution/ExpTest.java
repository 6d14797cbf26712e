package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExpTest {
    @Test
    void isTheExponentialToSevenDigits() {
        for (double x = -50; x <= 50; x += 0.37) {
            assertThat(Exp.of(x) / Math.exp(x)).isCloseTo(1, within(1e-7));
        }
    }

    @Test
    void isNothingFarBelowZero() {
        assertThat(Exp.of(-701)).isZero();
        assertThat(Exp.of(Double.NEGATIVE_INFINITY)).isZero();
    }
}
