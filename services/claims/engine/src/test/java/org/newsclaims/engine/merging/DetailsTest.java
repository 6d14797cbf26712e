package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the gale had sunk 87 boats near the pier       | the gale had sunk 64 boats near the pier       | 87 / 64
                    the gale had sunk about 90 boats at the pier   | the gale had sunk 64 boats at the pier         | about 90 / 64
                    the talks with pilots ended on Monday          | the talks with pilots ended on Tuesday         | Monday / Tuesday
                    the talks with pilots ended on July 2          | the talks with pilots ended on July 3          | July 2 / July 3
                    the ferry had sunk in Norholm                  | the ferry had sunk in Castellan                | Norholm / Castellan
                    tugs towed the wreck to Norholm                | tugs towed the wreck to Castellan              | Norholm / Castellan
                    tugs towed the wreck from Norholm              | tugs towed the wreck from Castellan            | Norholm / Castellan
                    the ferry had sunk in France                   | the ferry had sunk in Norway                   | France / Norway
                    """)
    void whatIsToldDifferentlyOfTheSameIsAConflict(String one, String other, String conflict) {
        assertThat(Details.conflict(Content.of(one), Content.of(other))).hasValue(conflict);
        assertThat(Details.conflict(Content.of(other), Content.of(one)))
                .hasValue(conflict.replaceFirst("(.+) / (.+)", "$2 / $1"));
        assertThat(Details.conflict(Content.of(one), Content.of(one))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the gale had sunk 1,186 boats near the pier    | the gale had sunk 1,200 boats near the pier
                    the gale had sunk 87 boats near the pier       | 64 boats were sold to a broker abroad
                    the gale had sunk 87 boats near the pier       | the gale had killed 64 gulls near the pier
                    87 boats and 64 ferries had sunk at the pier   | 64 ferries and 87 boats had sunk at the pier
                    the talks with pilots began on Monday          | on Tuesday gulls sat there
                    the ferry had sunk in Norholm                  | the ferry had sunk in Norway
                    the ferry had sunk in Norholm Bay              | the ferry had sunk in Port Norholm
                    the ferry had sunk in Rayte                    | the ferry had sunk in Rayt
                    the ferry had sunk in Norholm                  | the ferry had sunk
                    """)
    void whatIsRoundedOrOfAnotherThingOrPlaceWithinAPlaceIsNone(String one, String other) {
        assertThat(Details.conflict(Content.of(one), Content.of(other))).isEmpty();
        assertThat(Details.conflict(Content.of(other), Content.of(one))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    another number  | the gale had sunk 87 boats               | the gale had sunk 64 boats
                    no number alike | it had cost 87 crowns                    | 64 men were paid
                    another day     | the talks began on Monday                | pilots were told of it on Friday
                    another actor   | that Brandt had sold the old ferry       | that Okoro had sold the old ferry
                    another place   | the old ferry had been sold in Norholm   | the old ferry had been sold in Castellan
                    the contrary    | the pier will open again this winter     | the pier will not open again this winter
                    """)
    void whatDiffersInAFactOrIsTheContraryIsNeverOneClaim(String why, String one, String other) {
        assertThat(Details.differ(Content.of(one), Content.of(other))).as(why).isTrue();
        assertThat(Details.differ(Content.of(other), Content.of(one))).as(why).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the same          | the gale had sunk 87 boats               | the gale had sunk 87 boats
                    a number or none  | the gale had sunk 87 boats               | the gale had sunk many boats
                    one alike         | 87 boats sank and 12 men drowned         | 12 men drowned
                    without a unit    | 87 boats sank                            | they had lost 87
                    two, and an age   | the two of them met                      | pilots met Brandt, 40, and two others
                    other sentences   | Brandt had sold the old ferry            | pilots met Okoro at noon to talk of pensions
                    a town of one     | the old ferry had been sold in Norholm   | the old ferry had been sold in Norway
                    hardly alike      | the pier will open again this winter     | pilots will not be paid
                    """)
    void whatMayBeSaidOfOneThingMayBeOneClaim(String why, String one, String other) {
        assertThat(Details.differ(Content.of(one), Content.of(other))).as(why).isFalse();
        assertThat(Details.differ(Content.of(other), Content.of(one))).as(why).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the pier will open again this winter     | the pier will not open again this winter
                    """)
    void theContraryDiffersInNoFact(String one, String other) {
        assertThat(Details.differInFacts(Content.of(one), Content.of(other))).isFalse();
    }
}
