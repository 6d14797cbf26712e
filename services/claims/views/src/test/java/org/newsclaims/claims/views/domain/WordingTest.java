package org.newsclaims.claims.views.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void howWordsArePrintedMakesNoDifference() {
        assertThat(Wording.of("“We will open the bridge – in 2 weeks!”", "affirmed"))
                .isEqualTo(Wording.of("we will open the  bridge in 2 weeks", "affirmed"));
    }

    @Test
    void otherWordsAnotherPolarityAndOtherBordersOfWordsDo() {
        String wording = Wording.of("the bridge opens", "affirmed");

        assertThat(wording).matches("[0-9a-f]{32}");
        assertThat(Wording.of("the bridge opened", "affirmed")).isNotEqualTo(wording);
        assertThat(Wording.of("the bridge opens", "denied")).isNotEqualTo(wording);
        assertThat(Wording.of("the bridgeopens", "affirmed")).isNotEqualTo(wording);
    }
}
