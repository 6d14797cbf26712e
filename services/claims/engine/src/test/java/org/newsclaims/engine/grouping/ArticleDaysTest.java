package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.terms.Tokens;

class ArticleDaysTest {
    /** A Wednesday. */
    private static final Instant PUBLISHED = Instant.parse("2021-07-07T10:00:00Z");

    private static final String FAR = "the boats lay at their berths. ".repeat(20);

    @Test
    void aDayWithoutAYearIsTheOneNearestToPublication() {
        assertThat(days("The bridge fell on July 2.", PUBLISHED)).containsExactly(past(2021, 7, 2));
        assertThat(days("The bridge fell on December 30.", Instant.parse("2021-01-03T10:00:00Z")))
                .containsExactly(past(2020, 12, 30));
        assertThat(days("The bridge fell on 4 May 2019.", PUBLISHED)).containsExactly(past(2019, 5, 4));
        assertThat(days("The bridge fell in March.", PUBLISHED)).containsExactly(past(2021, 3, 0));
    }

    @Test
    void whatIsStillToComeIsNotPast() {
        assertThat(days("The bridge will open on July 20.", PUBLISHED)).containsExactly(ahead(2021, 7, 20));
        assertThat(days("The bridge is due to open on Friday.", PUBLISHED)).containsExactly(ahead(2021, 7, 9));
        assertThat(days("The bridge opens in December 2021.", PUBLISHED)).containsExactly(ahead(2021, 12, 0));
    }

    @Test
    void daysAreCountedFromPublication() {
        assertThat(days("The bridge fell on Monday.", PUBLISHED)).containsExactly(past(2021, 7, 5));
        assertThat(days("The bridge fell on Wednesday.", PUBLISHED)).containsExactly(past(2021, 7, 7));
        assertThat(days("The bridge fell yesterday.", PUBLISHED)).containsExactly(past(2021, 7, 6));
        assertThat(days("The bridge fell tonight.", PUBLISHED)).containsExactly(past(2021, 7, 7));
        assertThat(days("The bridge fell last month.", PUBLISHED)).containsExactly(past(2021, 6, 0));
        assertThat(days("The bridge fell on Monday, yesterday, last month.", null))
                .isEmpty();
    }

    @Test
    void withoutAYearAnywhereItStaysOpen() {
        assertThat(days("The bridge fell on July 2.", null)).containsExactly(past(0, 7, 2));
        assertThat(days("The bridge will open on July 2.", null)).containsExactly(ahead(0, 7, 2));
    }

    @Test
    void aDateAtTheHeadIsTheDayOfWriting() {
        assertThat(read("Bridge falls\nJuly 7, 2021\nThe bridge fell.", null).written())
                .isEqualTo("2021-07-07");
        assertThat(read(FAR + "\nJuly 7, 2021\nThe bridge fell.", null).written())
                .isNull();
        assertThat(read("The bridge, which was built by the town and opened on July 7, 2001, fell.", null)
                        .written())
                .isNull();
    }

    @Test
    void aFullDateThatBeginsALongLineIsTheDayOfWritingToo() {
        String line = "the bridge, which the town had built and opened with a feast a year before, fell";
        assertThat(read("Marlow, July 7, 2021: " + line, null).written()).isEqualTo("2021-07-07");
        assertThat(read("Bridge falls\nThe town of Marlow, on July 7, 2021: " + line, null)
                        .written())
                .isNull();
        assertThat(read("In Marlow of all places on July 7, 2021, it fell.", null)
                        .written())
                .isEqualTo("2021-07-07");
        assertThat(read("July 2021: " + line, null).written()).isNull();
    }

    @Test
    void whatHappensOnTheDayOfWritingIsPast() {
        assertThat(days("The bridge fell on July 7, 2021.", PUBLISHED)).containsExactly(past(2021, 7, 7));
        assertThat(days("The bridge fell on July 7.", PUBLISHED)).containsExactly(past(2021, 7, 7));
        assertThat(days("The bridge falls on July 8.", PUBLISHED)).containsExactly(ahead(2021, 7, 8));
        assertThat(days("The bridge fell in July 2021.", PUBLISHED)).containsExactly(past(2021, 7, 0));
        assertThat(days("The bridge falls in August 2021.", PUBLISHED)).containsExactly(ahead(2021, 8, 0));
    }

    @Test
    void withoutADayOfWritingWordsTellWhetherADateIsStillToCome() {
        assertThat(days(FAR + "The bridge will open on July 2, 2021.", null))
                .containsExactly(new DayMention(2021, 7, 2, false, false));
        assertThat(days(FAR + "The bridge fell on July 2, 2021.", null))
                .containsExactly(new DayMention(2021, 7, 2, false, true));
    }

    @Test
    void aWordOfWhatIsToComeReachesOverFiveOthers() {
        assertThat(days("It will open to all boats on July 8.", PUBLISHED)).containsExactly(ahead(2021, 7, 8));
        assertThat(days("Will the new bridge open on Friday?", PUBLISHED)).containsExactly(ahead(2021, 7, 9));
        assertThat(days("Will the new bridge open at all on Friday?", PUBLISHED))
                .containsExactly(past(2021, 7, 2));
    }

    @Test
    void whatIsToComeIsNotInAMonthGoneBy() {
        assertThat(days("The bridge will open on June 2.", PUBLISHED)).containsExactly(ahead(2022, 6, 2));
        assertThat(days("The bridge will open on July 1.", PUBLISHED)).containsExactly(ahead(2021, 7, 1));
    }

    @Test
    void aLeapDayIsThatOfALeapYear() {
        assertThat(days("The bridge fell on February 29.", PUBLISHED)).containsExactly(past(2020, 2, 29));
        assertThat(days("The bridge fell on February 29.", Instant.parse("2022-07-07T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void theLeadEndsWithItsNinetiethWord() {
        String words = "boats lay there. ".repeat(29);
        assertThat(days(words + "They fell July 2.", PUBLISHED)).containsExactly(past(2021, 7, 2));
        assertThat(days(words + "They fell on July 2.", PUBLISHED))
                .containsExactly(new DayMention(2021, 7, 2, false, true));
        assertThat(days(words + "They fell today today.", PUBLISHED))
                .containsExactly(past(2021, 7, 7), new DayMention(2021, 7, 7, false, true));
    }

    @Test
    void ofVeryManyDaysTheFirstAreRead() {
        assertThat(days("They fell on Monday. ".repeat(50), PUBLISHED)).hasSize(40);
    }

    @Test
    void aMonthThatIsNotTheLastIsNoDate() {
        assertThat(days("Month after month they fell this month.", PUBLISHED)).isEmpty();
    }

    @Test
    void farFromTheTopNothingIsLead() {
        assertThat(days(FAR + "The bridge fell on July 2.", PUBLISHED))
                .containsExactly(new DayMention(2021, 7, 2, false, true));
    }

    @Test
    void wordsOfADateAndYearsAreCovered() {
        ArticleDays days = read("on 4 May 2019 and in 1987 with 87", PUBLISHED);
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8)).filteredOn(days::covers).containsExactly(1, 2, 3, 6);
    }

    private static DayMention past(int year, int month, int day) {
        return new DayMention(year, month, day, true, true);
    }

    private static DayMention ahead(int year, int month, int day) {
        return new DayMention(year, month, day, true, false);
    }

    private static List<DayMention> days(String text, Instant published) {
        return read(text, published).mentions();
    }

    private static ArticleDays read(String text, Instant published) {
        return ArticleDays.read(Tokens.of(text), published);
    }
}
