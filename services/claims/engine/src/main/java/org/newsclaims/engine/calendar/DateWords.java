package org.newsclaims.engine.calendar;

import java.util.List;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.terms.Stems;
import org.newsclaims.engine.terms.Token;

/** The words among which dates are read, by their numbers; there is no word, "", before the first and after the last. */
interface DateWords {
    /** The word in lower case, without a possessive ending and the stop of an abbreviation. */
    String lower(int i);

    boolean isCapital(int i);

    /** The word that may be the day or the year behind a month. */
    int behindMonth(int i);

    /** The word that may be the year behind a day. */
    int behindDay(int i);

    /** Whether at most a blank parts the word from the one before. */
    boolean isJoined(int i);

    /** Words and marks of a page. */
    static DateWords of(Page page) {
        return new DateWords() {
            @Override
            public String lower(int i) {
                String word = page.lower(i);
                return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            }

            @Override
            public boolean isCapital(int i) {
                return page.capitalised(i);
            }

            @Override
            public int behindMonth(int i) {
                return page.form(i + 1).equals(".") ? i + 2 : i + 1;
            }

            @Override
            public int behindDay(int i) {
                return page.form(i + 1).equals(",") ? i + 2 : i + 1;
            }

            @Override
            public boolean isJoined(int i) {
                return true; // marks are words of a page
            }
        };
    }

    /** Words alone. */
    static DateWords of(List<Token> tokens) {
        return new DateWords() {
            @Override
            public String lower(int i) {
                return i >= 0 && i < tokens.size() ? Stems.bare(tokens.get(i).text()) : "";
            }

            @Override
            public boolean isCapital(int i) {
                return i >= 0 && i < tokens.size() && tokens.get(i).capital();
            }

            @Override
            public int behindMonth(int i) {
                return i + 1;
            }

            @Override
            public int behindDay(int i) {
                return i + 1;
            }

            @Override
            public boolean isJoined(int i) {
                return tokens.get(i).joined();
            }
        };
    }
}
