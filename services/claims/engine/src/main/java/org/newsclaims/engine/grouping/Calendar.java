package org.newsclaims.engine.grouping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsclaims.engine.terms.Token;

/**
 * A date as the calendar names it.
 *
 * @param year or 0
 * @param month 1 to 12
 * @param day or 0
 * @param length how many tokens it takes
 */
record Calendar(int year, int month, int day, int length) {
    private static final int MAY = 5;
    private static final int MARCH = 3;

    /** The date that begins at this token, or null: "May 4, 2017", "4 May 2017", "May 4", "May 2017", "in July". */
    static Calendar at(List<Token> tokens, int i, Map<String, Integer> months) {
        int month = month(tokens, i, months);
        if (month > 0) {
            int day = day(tokens, i + 1);
            int year = year(tokens, day > 0 ? i + 2 : i + 1);
            if (day == 0 && year == 0 && (month == MAY || month == MARCH) && !afterPreposition(tokens, i)) {
                return null; // the verb
            }
            return valid(year, month, day, 1 + (day > 0 ? 1 : 0) + (year > 0 ? 1 : 0));
        }
        int day = day(tokens, i);
        month = day > 0 ? month(tokens, i + 1, months) : 0;
        if (month > 0 && tokens.get(i + 1).joined()) {
            int year = year(tokens, i + 2);
            return valid(year, month, day, 2 + (year > 0 ? 1 : 0));
        }
        return null;
    }

    LocalDate toDate() {
        return LocalDate.of(year, month, day);
    }

    private static Calendar valid(int year, int month, int day, int length) {
        try {
            LocalDate.of(year > 0 ? year : 2000, month, Math.max(1, day));
            return new Calendar(year, month, day, length);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(List<Token> tokens, int i, Map<String, Integer> months) {
        if (i >= tokens.size() || !tokens.get(i).capital()) {
            return 0;
        }
        return months.getOrDefault(tokens.get(i).text().toLowerCase(Locale.ROOT), 0);
    }

    private static int day(List<Token> tokens, int i) {
        if (i >= tokens.size() || !tokens.get(i).number()) {
            return 0;
        }
        String digits = tokens.get(i).text().toLowerCase(Locale.ROOT).replaceAll("(st|nd|rd|th)$", "");
        if (digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int day = Integer.parseInt(digits);
        return day <= 31 ? day : 0;
    }

    private static int year(List<Token> tokens, int i) {
        return i < tokens.size() ? ArticleDays.year(tokens.get(i).text()) : 0;
    }

    private static boolean afterPreposition(List<Token> tokens, int i) {
        if (i == 0) {
            return false;
        }
        String before = tokens.get(i - 1).text().toLowerCase(Locale.ROOT);
        return before.equals("in")
                || before.equals("last")
                || before.equals("early")
                || before.equals("late")
                || before.equals("since")
                || before.equals("mid")
                || before.equals("this");
    }
}
