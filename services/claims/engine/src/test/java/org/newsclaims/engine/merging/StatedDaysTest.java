package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsclaims.engine.terms.Tokens;

class StatedDaysTest {
    @Test
    void daysAreKeptAsTheyAreGiven() {
        StatedDays days = read("It opens on Monday, and again on 2 July 2021.");
        assertThat(days.weekdays()).containsExactly("monday");
        assertThat(days.months()).containsExactly("7");
        assertThat(days.dates()).containsExactly("7-2");
        assertThat(days.years()).containsExactly("2021");
        assertThat(days.printed()).isEqualTo("Monday, 2 July 2021");
        assertThat(days.place()).isEqualTo(3);
    }

    @Test
    void aStretchOfDaysHasBoth() {
        assertThat(read("It is open May 4-5.").dates()).containsExactly("5-4", "5-5");
        assertThat(read("It is open May 4, 2021, for 5 hours.").dates()).containsExactly("5-4");
    }

    @Test
    void aYearMayStandAloneAndANumberIsNone() {
        assertThat(read("It was built in 1987 for 2500 crowns.").years()).containsExactly("1987");
        assertThat(read("It may march on 87 of them.").isEmpty()).isTrue();
        assertThat(read("It may march on 87 of them.").place()).isNegative();
    }

    @Test
    void daysDifferWhereBothTellOneSortAndNoneInCommon() {
        assertThat(read("on Monday").differ(read("on Tuesday"))).isTrue();
        assertThat(read("on Monday").differ(read("on Monday or Tuesday"))).isFalse();
        assertThat(read("on Monday").differ(read("in July"))).isFalse();
        assertThat(read("in June").differ(read("in July"))).isTrue();
        assertThat(read("on July 2").differ(read("on July 3"))).isTrue();
        assertThat(read("in 2020").differ(read("in 2021"))).isTrue();
    }

    @Test
    void daysMeetInAWeekdayAMonthOrAYear() {
        assertThat(read("on Monday").meets(read("last Monday"))).isTrue();
        assertThat(read("on July 2").meets(read("in July"))).isTrue();
        assertThat(read("on July 2, 2020").meets(read("in 2020"))).isTrue();
        assertThat(read("on Monday").meets(read("in July"))).isFalse();
        assertThat(read("one day").meets(read("one day"))).isFalse();
    }

    private static StatedDays read(String text) {
        return StatedDays.read(Tokens.of(text));
    }
}
