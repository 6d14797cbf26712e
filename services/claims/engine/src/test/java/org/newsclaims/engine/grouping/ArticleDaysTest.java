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
