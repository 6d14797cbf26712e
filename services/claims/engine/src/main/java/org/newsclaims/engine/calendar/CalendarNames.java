package org.newsclaims.engine.calendar;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** English names of months and days of the week, and how days and years are written. */
public final class CalendarNames {
    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        List<String> names = List.of(
                "january jan",
                "february feb",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sept sep",
                "october oct",
                "november nov",
                "december dec");
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i).split(" ")) {
                MONTHS.put(name, i + 1);
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    private CalendarNames() {}

    /**
     * @param word in lower case, without the stop of an abbreviation
     * @return 1 to 12, or 0 when it names no month
     */
    public static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /**
     * @param word in lower case
     * @return the day of the week, or null when it names none
     */
    public static DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }

    /** @param word in lower case, without the stop of an abbreviation */
    public static boolean isDayOrMonth(String word) {
        return month(word) > 0 || weekday(word) != null;
    }

    /**
     * @param word "4", "04" or "4th", in lower case
     * @return 1 to 31, or 0 when it is no day of a month
     */
    public static int day(String word) {
        int end = 0;
        while (end < word.length() && isDigit(word.charAt(end))) {
            end++;
        }
        if (end == 0 || end > 2 || end < word.length() && !isOrdinal(word, end)) {
            return 0;
        }
        int day = Integer.parseInt(word.substring(0, end));
        return day <= LAST_DAY ? day : 0;
    }

    /**
     * @param word four digits
     * @return 1900 to 2099, or 0 when it is no such year
     */
    public static int year(String word) {
        if (word.length() != 4 || !word.chars().allMatch(c -> isDigit((char) c))) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** Whether a month's name is also another word or somebody's name: "May", "March", "Jan". */
    static boolean isDoubtful(String month) {
        return month.length() <= 4 && !month.equals("june") && !month.equals("july") || month.equals("march");
    }

    private static boolean isOrdinal(String word, int end) {
        return word.length() == end + 2
                && (word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th"));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
