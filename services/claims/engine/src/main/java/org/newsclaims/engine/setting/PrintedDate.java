package org.newsclaims.engine.setting;

import java.time.LocalDate;
import org.newsclaims.engine.calendar.CalendarDate;
import org.newsclaims.engine.calendar.DateReader;
import org.newsclaims.engine.page.Page;

/** The date printed at the head of an article: "Thu, May 04, 2017", "4 May 2017", "2017-05-04". */
final class PrintedDate {
    private static final int HEAD = 80;
    /** Most words of a line that is no sentence. */
    private static final int LINE = 14;

    private final Page page;
    private final DateReader dates;

    PrintedDate(Page page) {
        this.page = page;
        this.dates = DateReader.of(page);
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

    private LocalDate at(int i) {
        CalendarDate date = dates.at(i);
        return date != null && date.isFull() ? date.toDate() : null;
    }
}
