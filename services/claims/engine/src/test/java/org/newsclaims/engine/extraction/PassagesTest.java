package org.newsclaims.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Passage;
import org.newsclaims.engine.model.Statement;

class PassagesTest {
    private static final Engine ENGINE = Engine.standard();

    @Test
    void aPassageIsVerbatimFromTheFirstToTheLastSpan() {
        String text = "🚢 The quay is shut. On Monday, Mayor Lena Voss said the ferry would sail again in May.";

        Passage passage = last(text).passage();

        assertThat(passage.text()).isEqualTo("Mayor Lena Voss said the ferry would sail again in May");
        int start = text.offsetByCodePoints(0, passage.span().start());
        int end = text.offsetByCodePoints(0, passage.span().end());
        assertThat(text.substring(start, end)).isEqualTo(passage.text());
        assertThat(passage.before()).isNull();
    }

    @Test
    void whatPointsBackComesWithTheSentenceBefore() {
        String text = "The council will close two of its baths. Mayor Lena Voss said this was a mistake.";

        assertThat(last(text).passage().before()).isEqualTo("The council will close two of its baths.");
    }

    @Test
    void aSpeakerIsWhatAPronounOfTheContentStandsFor() {
        String text = "The quay is shut. The ferry company said it would sail again in May.";

        assertThat(last(text).passage().before()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“He left the lamps burning all night,” Mayor Lena Voss said.",
                "Police said he was a former pilot of the ferry.",
                "“No,” Mayor Lena Voss replied.",
                "Mayor Lena Voss denied the suggestion.",
                "“That took a while to find out,” Mayor Lena Voss said.",
                "“Which is for the inspectors to tell,” Mayor Lena Voss said.",
                "“The alternative would be a fault in the wiring,” Mayor Lena Voss said.",
                "Mayor Lena Voss said the council knew nothing of that fire.",
                "“Yes, he left the lamps burning,” Mayor Lena Voss said.",
                "“So that took a while to find out,” Mayor Lena Voss said.",
                "The council's report made no mention of that part of the story.",
                "The sheriff's deputies chased him for a mile, Mayor Lena Voss said.",
                "Mayor Lena Voss said Thursday's decision was wrong.",
                "Mayor Lena Voss said the changes were wrong.",
            })
    void whoOrWhatIsSpokenOfStandsInTheSentenceBefore(String told) {
        assertThat(last("Was Jon Berg to blame for the fire on the quay? " + told)
                        .passage()
                        .before())
                .isEqualTo("Was Jon Berg to blame for the fire on the quay?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pier is shut,” Mayor Lena Voss told the Harbour Courier",
                "“The pier is shut,” Mayor Lena Voss told reporters",
                "The pier is shut, Mayor Lena Voss told the Harbour Courier",
            })
    void whoWasToldClosesThePassage(String told) {
        assertThat(last(told + ".").passage().text()).isEqualTo(told);
        assertThat(last(told + " on Monday.").passage().text()).isEqualTo(told);
    }

    @Test
    void whatStandsBehindAnInsertionComesWithTheBeginningOfItsSentence() {
        String text = "Jon Berg had missed two trips and, Mayor Lena Voss said, appeared to be tired.";

        Passage passage = last(text).passage();

        assertThat(passage.before() + " " + passage.text())
                .isEqualTo("Jon Berg had missed two trips and, Mayor Lena Voss said, appeared to be tired");
    }

    @Test
    void theReasonSomebodyUnderstandsStandsInTheSentenceBefore() {
        String text = "The council will close two of its baths. Mayor Lena Voss said she understood why.";

        assertThat(last(text).passage().before()).isEqualTo("The council will close two of its baths.");
    }

    @Test
    void theRestOfAQuotationComesWithTheSentenceBefore() {
        String text = "“The old pier rotted for years. Nobody would pay for a new one,” Mayor Lena Voss said.";

        String shown = last(text).passage().before() == null
                ? last(text).passage().text()
                : last(text).passage().before() + last(text).passage().text();

        assertThat(shown).contains("The old pier rotted for years.");
    }

    @Test
    void eachSentenceOfALongQuotationComesWithWhatItGoesOnFrom() {
        String text = "“The ruling came late,” Mayor Lena Voss said. “Nobody can appeal without an opinion.”";

        Passage passage = last(text).passage();

        assertThat(passage.before() + " " + passage.text()).startsWith("“The ruling came late,”");
    }

    @Test
    void aHeadingBetweenTellsNotEnough() {
        String text = "Jon Berg left the lamps burning.\n\nLamps of the quay\n\nPolice said he was a pilot.";

        assertThat(last(text).passage().before()).startsWith("Jon Berg left the lamps burning.");
    }

    @Test
    void aSentenceThatOpensWithAPronounComesWithTheOneBeforeIt() {
        String text =
                "Jon Berg left the lamps burning. He went home at ten. “He never said why,” Mayor Lena Voss said.";

        assertThat(last(text).passage().before()).isEqualTo("Jon Berg left the lamps burning. He went home at ten.");
    }

    @Test
    void aPassageWithinASentenceHasNothingMissingBeforeIt() {
        String text =
                "The council will close two of its baths. After a long debate, Mayor Lena Voss said this was a mistake.";

        assertThat(last(text).passage().before())
                .isEqualTo("The council will close two of its baths. After a long debate,");
    }

    @Test
    void anAnswerComesWithTheQuestionInItsSentence() {
        String text =
                "The quay is shut. Asked whether the ferry would sail in May, Mayor Lena Voss replied “Certainly.”";

        assertThat(last(text).passage().before()).isEqualTo("Asked whether the ferry would sail in May,");
    }

    @Test
    void aQuestionThatPointsBackComesWithTheSentenceBefore() {
        String text =
                "The ferry will not sail in May. Asked whether this was a blow, Mayor Lena Voss replied “Certainly.”";

        assertThat(last(text).passage().before())
                .isEqualTo("The ferry will not sail in May. Asked whether this was a blow,");
    }

    @Test
    void aQuestionThatWasAnsweredYesIsReadWithTheSentenceItPointsBackTo() {
        String text = "The ferry will not sail in May. Asked whether this was a blow, Mayor Lena Voss replied “Yes.”";

        assertThat(last(text).passage().before()).isEqualTo("The ferry will not sail in May. Asked whether");
    }

    @Test
    void sentencesThatOpenWithPronounsComeWithTheOneBeforeThem() {
        String text = "Jon Berg was seen on the quay. He was given a test. He was taken to Alder."
                + " According to the police, he was driving a van.";

        assertThat(last(text).passage().before())
                .isEqualTo("Jon Berg was seen on the quay. He was given a test. He was taken to Alder.");
    }

    @Test
    void aClauseComesWithTheBeginningOfItsSentence() {
        Passage passage = last("The council passed the new rules, which Mayor Lena Voss said were overdue.")
                .passage();

        assertThat(passage.before() + " " + passage.text())
                .isEqualTo("The council passed the new rules, which Mayor Lena Voss said were overdue");
    }

    @Test
    void aPersonWhoSpeaksIsMeantByHerOwnPronoun() {
        String text = "The quay is shut. Mayor Lena Voss said she would open it in May.";

        assertThat(last(text).passage().before()).isNull();
    }

    @Test
    void whatFoundAStatementIsTold() {
        assertThat(last("According to the coast guard, the ferry is safe.").foundBy())
                .isEqualTo("according to");
    }

    private static Statement last(String text) {
        var found = ENGINE.read(Article.of("a", text));
        return found.get(found.size() - 1);
    }
}
