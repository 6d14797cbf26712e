package org.newsclaims.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Pages;
import org.newsclaims.engine.terms.Token;
import org.newsclaims.engine.terms.Tokens;

/** The same dates are read among the words of a page, marks and all, and among words alone. */
class DateReaderTest {
    private static final Pages PAGES = new Pages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They met on May 4, 2017 in the town. | 2017-5-4
                    They met on May 4th in the town.     | 0-5-4
                    They met on 4 May 2017 in the town.  | 2017-5-4
                    They met on Sept. 30 in the town.    | 0-9-30
                    They met on 1 December in the town.  | 0-12-1
                    They met in July 2016 in the town.   | 2016-7-0
                    They met in March in the town.       | 0-3-0
                    They met last May in the town.       | 0-5-0
                    They met on February 29 in the town. | 0-2-29
                    They met on April 31 in the town.    | none
                    They may meet in the town.           | none
                    The people March on the town.        | none
                    A word with Jan Novak in the town.   | none
                    They met on May 4, 1850 in the town. | 0-5-4
                    """)
    void datesAreReadInPagesAndAmongWords(String text, String date) {
        Page page = PAGES.read(text);
        List<Token> tokens = Tokens.of(text);
        assertThat(told(DateReader.of(page), page.size())).isEqualTo(date.equals("none") ? List.of() : List.of(date));
        assertThat(told(DateReader.of(tokens), tokens.size()))
                .isEqualTo(date.equals("none") ? List.of() : List.of(date));
    }

    @Test
    void aDateIsFoundFromItsMonthWhicheverSideTheDayStandsOn() {
        Page page = PAGES.read("It began on 4 May 2017 and ended on June 5.");
        DateReader dates = DateReader.of(page);
        assertThat(dates.around(4)).isEqualTo(new CalendarDate(2017, 5, 4, 3, 6));
        assertThat(dates.around(9)).isEqualTo(new CalendarDate(0, 6, 5, 9, 11));
        assertThat(dates.around(3)).isNull();
        assertThat(dates.around(0)).isNull();
    }

    @Test
    void aDateInFiguresIsOneWordOfAPage() {
        DateReader dates = DateReader.of(PAGES.read("Published 2017-05-04 in the town."));
        assertThat(dates.at(1)).isEqualTo(new CalendarDate(2017, 5, 4, 1, 2));
        assertThat(dates.around(1).toDate()).isEqualTo("2017-05-04");
    }

    @Test
    void aCommaPartsADayFromItsYearButNoMonthFromANumber() {
        DateReader dates = DateReader.of(PAGES.read("In May, 4 people met."));
        assertThat(dates.at(1)).isEqualTo(new CalendarDate(0, 5, 0, 1, 2));
    }

    private static List<String> told(DateReader dates, int words) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            CalendarDate date = dates.at(i);
            if (date != null) {
                told.add(date.year() + "-" + date.month() + "-" + date.day());
                i = date.to() - 1;
            }
        }
        return told;
    }
}
