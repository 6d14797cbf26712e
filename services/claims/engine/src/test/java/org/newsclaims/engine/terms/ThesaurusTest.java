package org.newsclaims.engine.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {
    private final Thesaurus thesaurus = Thesaurus.standard();

    @ParameterizedTest
    @CsvSource({"automobile, cars", "purchased, buying", "jailed, imprisoned", "assisted, aided"})
    void wordsThatMeanTheSameHaveASenseInCommon(String one, String other) {
        assertThat(of(one).same(of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ambulance, car", "decision, decided", "departed, departure"})
    void wordsOfOneKindOrOriginAreNear(String one, String other) {
        assertThat(of(one).near(of(other))).isTrue();
        assertThat(of(other).near(of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"nurse, library", "bought, sold", "rescued, drowned"})
    void wordsThatMeanOtherThingsAreNeither(String one, String other) {
        assertThat(of(one).same(of(other))).isFalse();
        assertThat(of(one).near(of(other))).isFalse();
    }

    @Test
    void aVerbIsKnownWithItsParticle() {
        assertThat(thesaurus.has("turn", "down")).isTrue();
        assertThat(thesaurus.has("took", "off")).isTrue();
        assertThat(thesaurus.has("walk", "pension")).isFalse();
    }

    @Test
    void whatNobodyKnowsMatchesNothingNotEvenItself() {
        assertThat(of("qwrtzp").same(of("qwrtzp"))).isFalse();
    }

    private Thesaurus.Entry of(String word) {
        return thesaurus.of(Stems.of(word));
    }
}
