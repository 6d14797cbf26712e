package org.newsclaims.engine.setting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.newsclaims.engine.page.Page;

/** The date printed at the head of an article: "Thu, May 04, 2017", "4 May 2017", "2017-05-04". */
final class PrintedDate {
    private static final int HEAD = 80;
    /** Most words of a line that is no sentence. */
    private static final int LINE = 14;

    private static final Pattern ISO = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern ORDINAL = Pattern.compile("(st|nd|rd|th)$");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");

    private final Page page;

    PrintedDate(Page page) {
        this.page = page;
    }

    /** The first full date of the first words, or null. */
    LocalDate find() {
        for (int i = 0; i < Math.min(HEAD, page.size()); i++) {
            LocalDate date = at(i);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The first full date of the first words that stands in a line of its own, as the date of publication does; or null. */
    LocalDate ofPublication() {
        for (int i = 0; i < Math.min(HEAD, page.size()); i++) {
            LocalDate date = at(i);
            if (date != null && page.sentenceRange(page.sentence(i)).length() <= LINE) {
                return date;
            }
        }
        return null;
    }

    /** The full date whose month or year stands here, or null. */
    LocalDate at(int i) {
        String word = page.lower(i);
        if (ISO.matcher(word).matches()) {
            return date(
                    Integer.parseInt(word.substring(0, 4)), Integer.parseInt(word.substring(5, 7)), word.substring(8));
        }
        int month = Months.of(word);
        if (month == 0) {
            return null;
        }
        int next = page.form(i + 1).equals(".") ? i + 2 : i + 1;
        if (page.form(next + 1).equals(",") && isYear(next + 2)) {
            return date(year(next + 2), month, page.lower(next));
        }
        if (isYear(next + 1)) {
            return date(year(next + 1), month, page.lower(next));
        }
        return isYear(next) ? date(year(next), month, page.lower(i - 1)) : null;
    }

    private boolean isYear(int i) {
        return YEAR.matcher(page.lower(i)).matches();
    }

    private int year(int i) {
        return Integer.parseInt(page.lower(i));
    }

    private static LocalDate date(int year, int month, String day) {
        String digits = ORDINAL.matcher(day).replaceAll("");
        try {
            return DAY.matcher(digits).matches() ? LocalDate.of(year, month, Integer.parseInt(digits)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
