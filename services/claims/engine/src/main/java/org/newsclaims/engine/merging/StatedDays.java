package org.newsclaims.engine.merging;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.Token;

/**
 * The dates a statement gives, as it gives them.
 *
 * @param weekdays lower case
 * @param months 1 to 12, said with or without a day
 * @param dates "7-2" for 2 July
 * @param years four digits
 * @param tokens numbers of the tokens that make them
 * @param printed as printed, with commas
 */
record StatedDays(
        Set<String> weekdays, Set<String> months, Set<String> dates, Set<String> years, BitSet tokens, String printed) {
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("january", "1"),
            Map.entry("jan", "1"),
            Map.entry("february", "2"),
            Map.entry("feb", "2"),
            Map.entry("march", "3"),
            Map.entry("april", "4"),
            Map.entry("apr", "4"),
            Map.entry("may", "5"),
            Map.entry("june", "6"),
            Map.entry("july", "7"),
            Map.entry("august", "8"),
            Map.entry("aug", "8"),
            Map.entry("september", "9"),
            Map.entry("sept", "9"),
            Map.entry("sep", "9"),
            Map.entry("october", "10"),
            Map.entry("oct", "10"),
            Map.entry("november", "11"),
            Map.entry("nov", "11"),
            Map.entry("december", "12"),
            Map.entry("dec", "12"));
    private static final int LAST_DAY = 31;

    static StatedDays read(List<Token> tokens) {
        StatedDays days =
                new StatedDays(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new BitSet(), "");
        for (int i = 0; i < tokens.size(); i++) {
            String bare = Stems.bare(tokens.get(i).text());
            if (WEEKDAYS.contains(bare)) {
                days.weekdays.add(bare);
                days.tokens.set(i);
            } else if (MONTHS.containsKey(bare) && tokens.get(i).capital() && month(tokens, i)) {
                days.month(tokens, i, MONTHS.get(bare));
            } else if (bare.length() == 4 && (bare.startsWith("19") || bare.startsWith("20")) && day(bare) < 0) {
                if (bare.chars().allMatch(Character::isDigit)) {
                    days.years.add(bare);
                    days.tokens.set(i);
                }
            }
        }
        return new StatedDays(
                days.weekdays, days.months, days.dates, days.years, days.tokens, printed(tokens, days.tokens));
    }

    /** "May" and "March" are months when a number stands beside them or a preposition before them. */
    private static boolean month(List<Token> tokens, int i) {
        return dayAt(tokens, i + 1) > 0
                || dayAt(tokens, i - 1) > 0
                || i > 0 && !tokens.get(i).opens();
    }

    private void month(List<Token> tokens, int i, String month) {
        months.add(month);
        this.tokens.set(i);
        int after = dayAt(tokens, i + 1);
        int before = dayAt(tokens, i - 1);
        int day = after > 0 ? after : before;
        if (day > 0) {
            dates.add(month + "-" + day);
            this.tokens.set(after > 0 ? i + 1 : i - 1);
        }
        int second = after > 0 ? dayAt(tokens, i + 2) : 0;
        if (second > 0) {
            dates.add(month + "-" + second);
            this.tokens.set(i + 2);
        }
    }

    private static int dayAt(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? Math.max(0, day(tokens.get(i).text())) : 0;
    }

    private static int day(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        String rest = text.substring(end);
        if (end == 0
                || end > 2
                || !rest.isEmpty() && !Set.of("st", "nd", "rd", "th").contains(rest)) {
            return -1;
        }
        int day = Integer.parseInt(text.substring(0, end));
        return day <= LAST_DAY ? day : -1;
    }

    /** Number of the first word that makes a date; none when there is no date. */
    int place() {
        return tokens.nextSetBit(0);
    }

    /** Whether both name a weekday, a month, a date or a year, and none in common. */
    boolean differ(StatedDays other) {
        return apart(weekdays, other.weekdays)
                || apart(months, other.months)
                || apart(dates, other.dates)
                || apart(years, other.years);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Whether they name a weekday, a month, a date or a year in common. */
    boolean meets(StatedDays other) {
        return !isEmpty() && !other.isEmpty() && haveInCommon(other);
    }

    private boolean haveInCommon(StatedDays other) {
        return !Collections.disjoint(weekdays, other.weekdays)
                || !Collections.disjoint(months, other.months)
                || !Collections.disjoint(years, other.years);
    }

    private static String printed(List<Token> tokens, BitSet taken) {
        StringBuilder printed = new StringBuilder();
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            String between = printed.isEmpty() ? "" : taken.get(i - 1) ? " " : ", ";
            printed.append(between).append(tokens.get(i).text());
        }
        return printed.toString();
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }
}
