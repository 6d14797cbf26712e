package org.newsclaims.engine.grouping;

import java.time.LocalDate;

/**
 * A day an article speaks of, as far as it says.
 *
 * @param year or 0 when neither said nor implied
 * @param month 1 to 12
 * @param day 1 to 31, or 0 when only the month is said
 * @param lead whether it stands in the headline, the dateline or the first sentences
 * @param past whether the article speaks of it as gone by or present; false for what is yet to come
 */
record DayMention(int year, int month, int day, boolean lead, boolean past) {
    static DayMention of(LocalDate date, boolean lead, boolean past) {
        return new DayMention(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), lead, past);
    }
}
