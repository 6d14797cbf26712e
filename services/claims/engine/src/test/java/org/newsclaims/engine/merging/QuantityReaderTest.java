package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.terms.Tokens;

class QuantityReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    they counted 214 boats            | 214 214
                    they counted 1,200 boats          | 1200 1200
                    they counted 1, 200 boats         | 1200 1200
                    a rise of 6. 1 points             | 6.1 6.1
                    they counted seventeen boats      | 17 17
                    two dozen boats                   | 24 24
                    a bill of 3 million crowns        | 3000000 3000000
                    a bill of 3m crowns               | 3000000 3000000
                    a bill of 2bn crowns              | 2000000000 2000000000
                    half a million crowns             | 500000 500000
                    more than 90 boats                | 90 Infinity
                    at least 90 boats                 | 90 Infinity
                    fewer than 90 boats               | 0 90
                    up to 90 boats                    | 0 90
                    about 90 boats                    | 81 99
                    half of the boats                 | 50 50
                    a third of the boats              | 33.3 33.3
                    one fifth of the boats            | 20 20
                    a tenth of the boats              | 10 10
                    a quarter of the boats            | 25 25
                    three quarters of the boats       | 75 75
                    the quarter of the boats          | none
                    quarter                           | none
                    the catch was halved              | 50 50
                    the catch is halving              | 50 50
                    one in ten                        | 10 10, 10 10
                    one in                            | none
                    one in a boat                     | none
                    a boat                            | none
                    half                              | 50 50
                    half a boat                       | 50 50
                    half a dozen                      | 6 6
                    a dozen boats                     | 12 12
                    5k boats                          | 5000 5000
                    5b crowns                         | 5000000000 5000000000
                    5x boats                          | none
                    1899 boats                        | 1899 1899
                    1900 boats                        | none
                    2100 boats                        | none
                    2101 boats                        | 2101 2101
                    1,950 boats                       | 1950 1950
                    1950m crowns                      | 1950000000 1950000000
                    123456789012345 boats             | 123456789012345 123456789012345
                    1234567890123456 boats            | none
                    over about 90 boats               | 81 Infinity
                    more than the usual 90 boats      | 90 90
                    two thirds of the boats           | 66.7 66.7
                    one in four boats                 | 25 25, 4 4
                    the 9th boat                      | 9 9
                    they came in 1998                 | none
                    the third boat                    | none
                    they counted 3.4.5 boats          | none
                    boats and more boats              | none
                    """)
    void aNumberIsWhatItMayStandFor(String text, String range) {
        String read = quantities(text).stream()
                .map(quantity -> figure(quantity.low()) + " " + figure(quantity.high()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
        assertThat(read).isEqualTo(range);
    }

    @Test
    void sharesAgesAndThingsCountedHaveUnits() {
        assertThat(only("a rise of 40% on the year").unit()).isEqualTo("%");
        assertThat(only("a rise of 40 per cent on the year").unit()).isEqualTo("%");
        assertThat(only("Brandt, 40, told the court").unit()).isEqualTo(QuantityReader.AGE);
        assertThat(only("Brandt, 140, told the court").unit()).isNotEqualTo(QuantityReader.AGE);
        assertThat(only("they sold 40 there in May").unit()).isEmpty();
        assertThat(only("40%").unit()).isEqualTo("%");
        assertThat(only("a rise of 40 percent").unit()).isEqualTo("%");
        assertThat(only("a rise of 40 per day").unit()).isNotEqualTo("%");
        assertThat(only("a rise of 40 per").unit()).isNotEqualTo("%");
        assertThat(only("half of the boats").unit()).isEqualTo("%");
        assertThat(only("Brandt, 119, told the court").unit()).isEqualTo(QuantityReader.AGE);
        assertThat(only("Brandt, 120, told the court").unit()).isNotEqualTo(QuantityReader.AGE);
        assertThat(only("they met Brandt, 40").unit()).isEqualTo(QuantityReader.AGE);
        assertThat(only("they met Brandt, 40 boats").unit()).isNotEqualTo(QuantityReader.AGE);
        assertThat(only("they met Brandt 40, too").unit()).isNotEqualTo(QuantityReader.AGE);
        assertThat(only("they met pilots, 40, too").unit()).isNotEqualTo(QuantityReader.AGE);
        assertThat(only("40, they said, sank").unit()).isNotEqualTo(QuantityReader.AGE);
        assertThat(only("they sold 40 of the boats").sameUnit(only("40 boats"))).isTrue();
        assertThat(only("they sold 40 of all the boats").sameUnit(only("40 boats")))
                .isFalse();
        assertThat(only("they sold 40 there by boats").sameUnit(only("40 boats")))
                .isFalse();
        assertThat(only("they sold 40. Boats sank").unit()).isEmpty();
        assertThat(only("they sold 40").unit()).isEmpty();
        assertThat(only("it took 40 days").sameUnit(only("it took 50 days"))).isTrue();
        assertThat(only("it took 40 days").sameUnit(only("it took 40 boats"))).isFalse();
    }

    @Test
    void whatHedgesANumberIsPrintedWithIt() {
        assertThat(only("they saw more than 90 boats").printed()).isEqualTo("more than 90");
        assertThat(only("they saw nearly ninety boats").printed()).isEqualTo("nearly ninety");
        assertThat(only("they saw more than 90 boats").place()).isEqualTo(4);
    }

    @Test
    void numbersAgreeWhereOneValueIsBothAndRoundWhereOneIsTheOtherShortened() {
        Quantity about = only("about 90 boats");
        assertThat(about.agrees(only("95 boats"))).isTrue();
        assertThat(about.agrees(only("99 boats"))).isTrue();
        assertThat(about.agrees(only("100 boats"))).isFalse();
        assertThat(only("1,200 boats").rounds(only("1,186 boats"))).isTrue();
        assertThat(only("1,200 boats").rounds(only("1,251 boats"))).isFalse();
        assertThat(only("1,000 boats").rounds(only("1,400 boats"))).isFalse();
    }

    @Test
    void aLongNumberTellsMoreThanAShortOneAndATwoNothing() {
        assertThat(shared("214 boats", "214 boats")).isEqualTo(Quantity.MOST_TELLING);
        assertThat(shared("21 boats", "21 boats")).isEqualTo(1);
        assertThat(shared("5 boats", "5 boats")).isEqualTo(0.6);
        assertThat(shared("2,000 boats", "2,000 boats")).isEqualTo(0.6);
        assertThat(shared("2 boats", "2 boats")).isZero();
        assertThat(shared("214 boats", "215 boats")).isZero();
    }

    @Test
    void aNumberOfADateIsNone() {
        assertThat(QuantityReader.read("on May 4", Tokens.of("on May 4"), token -> token == 2))
                .isEmpty();
    }

    private static double shared(String one, String other) {
        return Quantity.shared(quantities(one), quantities(other));
    }

    private static Quantity only(String text) {
        List<Quantity> quantities = quantities(text);
        assertThat(quantities).hasSize(1);
        return quantities.get(0);
    }

    private static List<Quantity> quantities(String text) {
        return QuantityReader.read(text, Tokens.of(text), token -> false);
    }

    private static String figure(double value) {
        if (Double.isInfinite(value)) {
            return "Infinity";
        }
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
