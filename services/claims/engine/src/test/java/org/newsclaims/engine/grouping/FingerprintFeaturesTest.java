package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.grouping.Term.Kind;
import org.newsclaims.engine.grouping.Term.Place;

/** Weights that are easy to add up by hand; a term of one may be another kind of term of the other. */
class FingerprintFeaturesTest {
    private static final Fingerprint ONE = print(
            "one",
            List.of(new DayMention(2021, 7, 2, true, true)),
            term("solberg", Kind.NAME, 12, Place.BODY),
            term("marlow", Kind.NAME, 6, Place.LEAD),
            term("vote", Kind.WORD, 5, Place.LEAD),
            term("harbour", Kind.WORD, 4, Place.HEAD),
            term("bridge", Kind.WORD, 3, Place.HEAD),
            term("oslo", Kind.NAME, 2, Place.LEAD),
            term("peter_anand", Kind.FULL_NAME, 4, Place.LEAD),
            term("ingrid_solberg", Kind.FULL_NAME, 3, Place.LEAD),
            term("12", Kind.NUMBER, 4, Place.BODY),
            term("4700", Kind.NUMBER, 3, Place.LEAD),
            term("harbour+bridge", Kind.PAIR, 4, Place.HEAD),
            term("marlow+vote", Kind.PAIR, 3, Place.LEAD));
    private static final Fingerprint OTHER = print(
            "other",
            List.of(new DayMention(2021, 6, 2, true, true)),
            term("tolls", Kind.WORD, 12, Place.HEAD),
            term("harbourmaster", Kind.WORD, 10, Place.BODY),
            term("marlow", Kind.NAME, 8, Place.HEAD),
            term("oslo", Kind.WORD, 5, Place.BODY),
            term("solberg", Kind.NAME, 4, Place.LEAD),
            term("bridge", Kind.WORD, 3, Place.BODY),
            term("bergen", Kind.NAME, 3, Place.LEAD),
            term("ingrid_solberg", Kind.FULL_NAME, 7, Place.LEAD),
            term("4700", Kind.NUMBER, 6, Place.BODY),
            term("90", Kind.NUMBER, 2, Place.BODY),
            term("marlow+vote", Kind.PAIR, 5, Place.BODY));

    @ParameterizedTest(name = "{0}: {1} / √({2} · {3})")
    @CsvSource({
        "all, 115, 234, 367",
        "words, 9, 50, 278",
        "names, 96, 184, 89",
        "fullNames, 21, 25, 49",
        "numbers, 18, 25, 40",
        "lead, 48, 90, 233",
        "pairs, 15, 25, 25",
        "beginnings, 155, 234, 367",
        "leadBeginnings, 48, 90, 233"
    })
    void likenessOfAPartIsTheCosineOfItsTerms(String name, double product, double squares, double otherSquares) {
        assertThat(of(name)).isCloseTo(product / Math.sqrt(squares * otherSquares), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "logAll, all",
        "logWords, words",
        "logNames, names",
        "logLead, lead",
        "logPairs, pairs",
        "logNumbers, numbers",
        "logBeginnings, beginnings"
    })
    void aLogarithmIsThatOfALikenessAndOfALittleWhereThereIsNone(String name, String of) {
        Fingerprint nothing = print("nothing", List.of());

        assertThat(of(name)).isCloseTo(Math.log(0.03 + of(of)), within(1e-9));
        assertThat(value(ONE, nothing, name)).isCloseTo(Math.log(0.03), within(1e-9));
        assertThat(value(ONE, nothing, of)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "coverHigh, 23, 32",
        "leadHigh, 11, 20",
        "leadLow, 12, 27",
        "headHigh, 3, 7",
        "headLow, 8, 20",
        "leadNamesLow, 6, 8",
        "leadNamesHigh, 12, 15",
        "topNamesLow, 12, 15",
        "topNamesHigh, 18, 20",
        "numbersHigh, 6, 8",
        "beginningsHigh, 27, 32",
        "leadBeginningsHigh, 15, 20"
    })
    void aShareIsWhatTheOtherHasOfAPartByWeight(String name, double covered, double sum) {
        assertThat(of(name)).isCloseTo(covered / sum, within(1e-9));
    }

    @Test
    void whatBothHaveOfTheOthersNamesKeepsThemLessApart() {
        assertThat(of("topApart")).isCloseTo(0.1 * 0.2, within(1e-9));
    }

    @Test
    void onlyTheFourWeightiestNamesAreTopNames() {
        Fingerprint five = names("five", "ada", "ben", "carla", "dmitri", "elif");

        assertThat(value(five, names("fifth", "elif"), "topNamesHigh")).isEqualTo(1);
        assertThat(value(five, names("fifth", "elif"), "topNamesLow")).isZero();
        assertThat(value(five, names("fourth", "dmitri"), "topNamesLow")).isEqualTo(0.25);
    }

    @Test
    void whatOneOfThemLacksIsTold() {
        Fingerprint bare = print("bare", List.of(), term("bridge", Kind.WORD, 3, Place.HEAD));

        assertThat(List.of(of("noFullNames"), of("noNumbers"))).containsOnly(0.0);
        assertThat(List.of(value(bare, ONE, "noFullNames"), value(bare, ONE, "noNumbers")))
                .containsOnly(1.0);
        assertThat(value(bare, ONE, "names")).isZero();
    }

    @Test
    void daysAreComparedAsDaysAre() {
        DayEvidence days = DayEvidence.of(ONE.daySet(), OTHER.daySet());

        assertThat(of("sameDay")).isZero();
        assertThat(value(ONE, ONE, "sameDay")).isEqualTo(1);
        assertThat(of("daysApart")).isEqualTo(days.apart()).isPositive();
        assertThat(of("otherMonths")).isEqualTo(0.5);
    }

    @Test
    void anArticleIsAsLikeItselfAsCanBe() {
        for (String name : List.of("all", "words", "names", "fullNames", "numbers", "lead", "pairs", "beginnings")) {
            assertThat(value(ONE, ONE, name)).as(name).isCloseTo(1, within(1e-9));
        }
    }

    private static double of(String name) {
        double value = value(ONE, OTHER, name);
        assertThat(value(OTHER, ONE, name)).isEqualTo(value);
        return value;
    }

    private static double value(Fingerprint a, Fingerprint b, String name) {
        return FingerprintFeatures.of(a, b).values()[FingerprintFeatures.NAMES.indexOf(name)];
    }

    private static Fingerprint names(String id, String... names) {
        return print(
                id,
                List.of(),
                List.of(names).stream()
                        .map(name -> term(name, Kind.NAME, 1, Place.LEAD))
                        .toArray(Term[]::new));
    }

    private static Fingerprint print(String id, List<DayMention> days, Term... terms) {
        return new Fingerprint(id, null, null, List.of(terms), days);
    }

    private static Term term(String text, Kind kind, int weight, Place place) {
        return new Term(text, kind, 1000 * weight, place);
    }
}
