package org.newsclaims.engine.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaySetTest {
    private static final LocalDate WRITTEN = LocalDate.of(2021, 7, 7);

    @Test
    void theHappeningIsThePastDayThatIsSpokenOfMost() {
        assertThat(happening(body(2021, 7, 1), body(2021, 7, 2), body(2021, 7, 2)))
                .isEqualTo("2021-07-02");
        assertThat(happening(body(2021, 7, 1), body(2021, 7, 2), body(2021, 7, 2), lead(2021, 7, 3), body(2021, 7, 3)))
                .isEqualTo("2021-07-03");
    }

    @Test
    void aMentionInTheLeadCountsTwiceAndOfSeveralTheFirstIsTaken() {
        assertThat(happening(body(2021, 7, 1), lead(2021, 7, 2))).isEqualTo("2021-07-02");
        assertThat(happening(lead(2021, 7, 4), body(2021, 7, 2), body(2021, 7, 2)))
                .isEqualTo("2021-07-04");
    }

    @Test
    void theDayOfWritingIsTheHappeningOnlyWhereNoOtherIsDweltOn() {
        assertThat(happening(body(2021, 7, 1))).isEqualTo(WRITTEN);
        assertThat(happening(lead(2021, 7, 7), lead(2021, 7, 7), lead(2021, 7, 1)))
                .isEqualTo("2021-07-01");
        assertThat(happening(lead(2021, 7, 0), lead(0, 7, 1), new DayMention(2021, 8, 1, true, false)))
                .isEqualTo(WRITTEN);
    }

    @Test
    void aHappeningIsToldUnlessItIsTheDayOfWriting() {
        assertThat(DaySet.of(List.of(lead(2021, 7, 1)), WRITTEN))
                .returns(true, DaySet::told)
                .returns(LocalDate.of(2021, 7, 1).toEpochDay(), DaySet::happening)
                .returns(182, DaySet::dayOfYear);
        assertThat(DaySet.of(List.of(), WRITTEN))
                .returns(false, DaySet::told)
                .returns(WRITTEN.toEpochDay(), DaySet::happening);
    }

    @Test
    void withoutYearsTheDayThatIsSpokenOfMostIsTheHappeningWithinAYear() {
        DaySet days = DaySet.of(List.of(body(0, 1, 1), lead(0, 2, 1), body(0, 3, 1), body(0, 3, 1)), null);

        assertThat(days).returns(DaySet.UNKNOWN, DaySet::happening).returns(32, DaySet::dayOfYear);
        assertThat(DaySet.of(List.of(body(0, 1, 1), body(0, 3, 1), body(0, 3, 1)), null)
                        .dayOfYear())
                .isEqualTo(61);
        assertThat(DaySet.of(List.of(body(0, 1, 1)), null).dayOfYear()).isZero();
        assertThat(DaySet.of(List.of(lead(0, 1, 0), new DayMention(0, 1, 1, true, false), lead(2021, 1, 1)), null)
                        .happening())
                .isEqualTo(LocalDate.of(2021, 1, 1).toEpochDay());
    }

    @Test
    void pastDaysAreListedOnceAndInOrderThoseOfTheLeadByThemselves() {
        DaySet days = DaySet.of(
                List.of(
                        body(2021, 7, 2),
                        lead(2021, 7, 1),
                        lead(2021, 7, 1),
                        lead(0, 7, 1),
                        lead(2021, 6, 0),
                        new DayMention(2021, 8, 1, true, false)),
                WRITTEN);

        assertThat(days.lead()).containsExactly(701, 20210701);
        assertThat(days.all()).containsExactly(701, 20210701, 20210702);
        assertThat(days.monthsNamed()).isEqualTo(1 << 6 | 1 << 7 | 1 << 8);
    }

    @Test
    void aMonthIsDweltOnFromItsFifthDay() {
        assertThat(DaySet.of(List.of(body(0, 3, 1), body(0, 3, 2), body(0, 3, 3), body(0, 3, 4), body(0, 3, 0)), null)
                        .monthsDweltOn())
                .isZero();
        assertThat(DaySet.of(
                                List.of(
                                        body(0, 3, 1),
                                        body(0, 3, 2),
                                        body(0, 3, 3),
                                        body(0, 3, 4),
                                        body(0, 3, 5),
                                        body(0, 3, 6),
                                        body(0, 4, 1)),
                                null)
                        .monthsDweltOn())
                .isEqualTo(1 << 3);
    }

    @Test
    void daysMeetWhereTheyAreTheSameAndWhereAYearIsMissing() {
        assertThat(DaySet.meet(new int[] {20210701}, new int[] {20210630, 20210701}))
                .isTrue();
        assertThat(DaySet.meet(new int[] {701}, new int[] {20210701})).isTrue();
        assertThat(DaySet.meet(new int[] {20210701}, new int[] {701})).isTrue();
        assertThat(DaySet.meet(new int[] {20210701}, new int[] {20200701})).isFalse();
        assertThat(DaySet.meet(new int[] {701}, new int[] {20210702})).isFalse();
    }

    private static LocalDate happening(DayMention... mentions) {
        return DaySet.happening(List.of(mentions), WRITTEN);
    }

    private static DayMention lead(int year, int month, int day) {
        return new DayMention(year, month, day, true, true);
    }

    private static DayMention body(int year, int month, int day) {
        return new DayMention(year, month, day, false, true);
    }
}
