package org.newsclaims.query.domain.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {
    /** The first character takes two UTF-16 units and one code point. */
    private static final String ARTICLE =
            "\uD83D\uDEA2 The ferry stays moored, \u201cuntil the\n ice is gone\u201d, the skipper\u2019s office said."
                    + " Nobody else spoke. The ferry stays moored \u2013 so much is sure.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The ferry stays moored      | exact      |                                   | 2,98",
                "  Nobody else spoke.        | exact      |                                   | 79",
                "\uD83D\uDEA2 The ferry      | exact      |                                   | 0",
                "the skipper's office        | normalized | quotation-marks                   | 52",
                "\"until the ice is gone\"   | normalized | quotation-marks,white-space       | 26",
                "until the ice is gone       | normalized | white-space                       | 27",
                "NOBODY else spoke           | normalized | case                              | 79",
                "moored - so much            | normalized | dashes                            | 114",
                "the skipper's  Office       | normalized | quotation-marks,white-space,case  | 52",
                "a lighthouse was painted    | none       |                                   |",
                "ice                         | exact      |                                   | 38",
                "icebergs                    | none       |                                   |",
            })
    void wordsAreFoundAsFarAsTheyStandThere(String words, String match, String differs, String starts) {
        Quotation.Finding found = Quotation.find(words, ARTICLE);

        assertThat(found.match()).isEqualTo(match);
        assertThat(String.join(",", found.differs())).isEqualTo(differs == null ? "" : differs);
        assertThat(found.places().stream()
                        .map(place -> String.valueOf(place.start()))
                        .collect(Collectors.joining(",")))
                .isEqualTo(starts == null ? "" : starts);
        found.places().forEach(QuotationTest::standsThere);
    }

    private static void standsThere(Place place) {
        int[] points = ARTICLE.codePoints().toArray();
        assertThat(new String(points, place.start(), place.end() - place.start()))
                .isEqualTo(place.text());
    }

    @Test
    void theNearestPassageIsToldWordByWord() {
        Quotation.Finding found =
                Quotation.find("The old ferry remains moored until all ice is gone, he said", ARTICLE);

        assertThat(found.match()).isEqualTo("near");
        Nearest nearest = found.nearest();
        standsThere(new Place(nearest.start(), nearest.end(), nearest.text()));
        assertThat(nearest.words().stream().map(run -> run.in().charAt(0) + ":" + run.text()))
                .containsExactly(
                        "b:The",
                        "q:old",
                        "b:ferry",
                        "q:remains",
                        "a:stays",
                        "b:moored until",
                        "q:all",
                        "a:the",
                        "b:ice is gone",
                        "q:he said");
        // Seven of the quotation's twelve words and of the passage's nine are common.
        assertThat(nearest.likeness()).isEqualTo(0.667);
    }

    @Test
    void aWordThatIsAlikeByChanceFarAwayMakesThePassageNoLonger() {
        String text = "The mill closed. " + "Rain fell again over everything. ".repeat(2)
                + "Prices rose by nine percent in May.";

        Nearest nearest =
                Quotation.find("The prices rose by ten percent in May", text).nearest();

        assertThat(nearest.text()).isEqualTo("Prices rose by nine percent in May");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!", "\u201c", "word", "\uD83D\uDEA2 \uD83D\uDEA2"})
    void whatHasHardlyAWordComesNearToNothing(String words) {
        assertThat(Quotation.find(words, "Some other text.").match()).isEqualTo("none");
        assertThat(Quotation.find(words, "").match()).isEqualTo("none");
    }

    @Test
    void halfACharacterIsNotFound() {
        assertThat(Quotation.find("\uDEA2 The", ARTICLE).match()).isNotEqualTo("exact");
    }

    @Test
    void placesAreCountedUpToTwenty() {
        List<Place> places = Quotation.find("so", "so ".repeat(50)).places();

        assertThat(places).hasSize(20).last().isEqualTo(new Place(57, 59, "so"));
    }

    @Test
    void aLongTextOfLikeWordsTakesNoLongerThanItShould() {
        String text = "the tide turns and the tide ".repeat(40_000);

        assertThat(Quotation.find("tide the ".repeat(300), text).match()).isEqualTo("near");
    }
}
