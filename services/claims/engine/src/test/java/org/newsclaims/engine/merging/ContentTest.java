package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTest {
    @Test
    void theWordingIsInLowerCaseWithoutMarksAndWithoutTheConjunctionThatLeadsToIt() {
        assertThat(Content.of("that the Pier, once closed, will open").wording())
                .isEqualTo("the pier once closed will open");
        assertThat(Content.of("That").wording()).isEqualTo("that");
        assertThat(Content.of("he said that").wording()).isEqualTo("he said that");
    }

    @Test
    void wordsAreNumberedInTextOrderAndListedOnceInTheVocabulary() {
        Content content = Content.of("the pier and the crane");

        assertThat(content.codes()).hasSize(5);
        assertThat(content.codes()[0]).isEqualTo(content.codes()[3]);
        assertThat(content.vocabulary()).hasSize(4).isSorted();
    }

    @Test
    void whatTellsNothingIsNoConcept() {
        assertThat(Content.of("he was to be there with two dozen on Monday, 4 May 2021")
                        .concepts())
                .isEmpty();
        assertThat(Content.of("pilots and cranes").concepts()).hasSize(2);
    }

    @Test
    void aVerbWithItsParticleIsOneConceptThatWeighsAtLeastAsMuchAsATellingWord() {
        Content phrasal = Content.of("they set up the inquiry");
        Content apart = Content.of("they set the inquiry");

        assertThat(phrasal.concepts()).hasSize(2).isNotEqualTo(apart.concepts());
        assertThat(phrasal.weights().get(phrasal.concepts().get(0))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aVerbThatLeadsOnToAnotherSaysLittle() {
        double leading = weight("they planned to dismantle the crane", "they planned");
        double alone = weight("they planned the inquiry", "they planned");

        assertThat(leading).isLessThan(0.5 * alone).isPositive();
    }

    @Test
    void namesAreConceptsPrintedWithACapitalWhereItMeansSomething() {
        assertThat(Content.of("the ferry Aurora struck the pier").names()).hasSize(1);
        assertThat(Content.of("Ferries struck the pier").names()).isEmpty();
        assertThat(Content.of("Okoro struck the pier").names()).hasSize(1);
    }

    @Test
    void aHyphenMakesNoOtherWord() {
        assertThat(Content.of("a business-like tone").concepts())
                .isEqualTo(Content.of("a businesslike tone").concepts());
        assertThat(Content.of("a business - like tone").concepts())
                .isNotEqualTo(Content.of("a businesslike tone").concepts());
        assertThat(Content.of("a business-like tone").wording()).isEqualTo("a business like tone");
    }

    @Test
    void whatIsNearlyAllInMarksIsAQuotation() {
        assertThat(Content.of("“the pier will open again soon”").isQuotation()).isTrue();
        assertThat(Content.of("that “the pier will open”").isQuotation()).isTrue();
        assertThat(Content.of("the pier “will open” again soon").isQuotation()).isFalse();
        assertThat(Content.of("the “pier” will “open again”").quoted()).isEqualTo(3);
        assertThat(Content.of("the pier will open").quoted()).isZero();
    }

    /** Of the first concept that both statements have. */
    private static double weight(String text, String with) {
        Content content = Content.of(text);
        return content.weights().get(Content.of(with).concepts().get(0));
    }
}
