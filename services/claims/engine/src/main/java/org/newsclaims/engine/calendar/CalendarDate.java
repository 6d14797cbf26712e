package org.newsclaims.engine.calendar;

import java.time.LocalDate;

/**
 * A date as the calendar names it, as far as it is told. A day that its month does not have is none.
 *
 * @param year 1900 to 2099, or 0
 * @param month 1 to 12
 * @param day 1 to 31, or 0
 * @param from number of its first word
 * @param to number of the word after its last
 */
public record CalendarDate(int year, int month, int day, int from, int to) {
    /** Whether year, month and day are told. */
    public boolean isFull() {
        return year > 0 && day > 0;
    }

    /**
     * @return never null
     * @throws java.time.DateTimeException when it is not {@link #isFull full}
     */
    public LocalDate toDate() {
        return LocalDate.of(year, month, day);
    }
}
