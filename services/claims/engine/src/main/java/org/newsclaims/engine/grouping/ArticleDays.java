package org.newsclaims.engine.grouping;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsclaims.engine.calendar.CalendarDate;
import org.newsclaims.engine.calendar.CalendarNames;
import org.newsclaims.engine.calendar.DateReader;
import org.newsclaims.engine.terms.Token;

/**
 * Finds the days an article speaks of: "May 4, 2017", "21 November", "in July", and, once the day of writing is known,
 * "on Tuesday", "yesterday", "last month". Without a day of writing, what needs one is left out.
 */
final class ArticleDays {
    private static final int LEAD_TOKENS = 90;
    private static final int HEAD_TOKENS = 60;
    private static final int HEAD_LINE = 12;
    private static final int MOST = 40;
    private static final Set<String> AHEAD =
            Set.of("will", "scheduled", "due", "expected", "ahead", "upcoming", "next", "planned", "plans", "would");

    private final List<Token> tokens;
    private final DateReader dates;
    private final List<DayMention> mentions = new ArrayList<>();
    private final BitSet covered = new BitSet();
    private LocalDate written;

    private ArticleDays(List<Token> tokens, LocalDate written) {
        this.tokens = tokens;
        this.dates = DateReader.of(tokens);
        this.written = written;
    }

    static ArticleDays read(List<Token> tokens, Instant publishedAt) {
        ArticleDays days =
                new ArticleDays(tokens, publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC));
        if (days.written == null) {
            days.written = days.headDate();
        }
        for (int i = 0; i < tokens.size() && days.mentions.size() < MOST; i++) {
            i += Math.max(0, days.at(i) - 1);
        }
        return days;
    }

    LocalDate written() {
        return written;
    }

    List<DayMention> mentions() {
        return mentions;
    }

    /** Whether the token is part of a date, and so no number or name of its own. */
    boolean covers(int token) {
        return covered.get(token);
    }

    /** A full date on a short line, or at the beginning of a line, near the top of the article. */
    private LocalDate headDate() {
        for (int i = 0; i < Math.min(HEAD_TOKENS, tokens.size()); i++) {
            CalendarDate date = dates.at(i);
            if (date != null && date.isFull() && (lineLength(i) <= HEAD_LINE || placeInLine(i) < 5)) {
                return date.toDate();
            }
        }
        return null;
    }

    private int placeInLine(int token) {
        int place = 0;
        while (token - place > 0
                && tokens.get(token - place - 1).line() == tokens.get(token).line()) {
            place++;
        }
        return place;
    }

    private int lineLength(int token) {
        int end = token;
        while (end < tokens.size()
                && tokens.get(end).line() == tokens.get(token).line()
                && end - token <= HEAD_LINE) {
            end++;
        }
        return placeInLine(token) + end - token;
    }

    /** Reads the expression that begins at this token, if any. */
    private int at(int i) {
        CalendarDate date = dates.at(i);
        if (date != null) {
            covered.set(i, date.to());
            note(i, date);
            return date.to() - i;
        }
        String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
        if (CalendarNames.year(word) > 0) {
            covered.set(i);
        }
        if (written != null) {
            relative(i, word);
        }
        return 1;
    }

    private void note(int i, CalendarDate date) {
        boolean ahead = ahead(i);
        if (date.year() > 0) {
            LocalDate known = date.day() > 0 ? date.toDate() : LocalDate.of(date.year(), date.month(), 1);
            boolean past = written == null ? !ahead : !known.isAfter(written);
            add(new DayMention(date.year(), date.month(), date.day(), i < LEAD_TOKENS, past));
        } else if (written == null) {
            add(new DayMention(0, date.month(), date.day(), i < LEAD_TOKENS, !ahead));
        } else {
            LocalDate near = nearest(date, ahead);
            if (near != null) {
                add(new DayMention(
                        near.getYear(), date.month(), date.day(), i < LEAD_TOKENS, !near.isAfter(written) && !ahead));
            }
        }
    }

    /** The year that brings a date without one closest to the day of writing. */
    private LocalDate nearest(CalendarDate date, boolean ahead) {
        LocalDate best = null;
        for (int year = written.getYear() - 1; year <= written.getYear() + 1; year++) {
            try {
                LocalDate candidate = LocalDate.of(year, date.month(), Math.max(1, date.day()));
                long distance = Math.abs(ChronoUnit.DAYS.between(written, candidate));
                boolean fits = !ahead || !candidate.isBefore(written.withDayOfMonth(1));
                if (fits && (best == null || distance < Math.abs(ChronoUnit.DAYS.between(written, best)))) {
                    best = candidate;
                }
            } catch (DateTimeException e) {
                continue; // 29 February
            }
        }
        return best;
    }

    private void relative(int i, String word) {
        DayOfWeek weekday = CalendarNames.weekday(word);
        boolean lead = i < LEAD_TOKENS;
        if (weekday != null) {
            boolean ahead = ahead(i);
            LocalDate day =
                    written.with(ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previousOrSame(weekday));
            add(DayMention.of(day, lead, !ahead));
        } else if ("yesterday".equals(word)) {
            add(DayMention.of(written.minusDays(1), lead, true));
        } else if ("today".equals(word) || "tonight".equals(word)) {
            add(DayMention.of(written, lead, true));
        } else if ("month".equals(word)
                && i > 0
                && "last".equalsIgnoreCase(tokens.get(i - 1).text())) {
            LocalDate before = written.minusMonths(1);
            add(new DayMention(before.getYear(), before.getMonthValue(), 0, lead, true));
        }
    }

    private boolean ahead(int i) {
        for (int j = Math.max(0, i - 6); j < i; j++) {
            if (AHEAD.contains(tokens.get(j).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private void add(DayMention mention) {
        mentions.add(mention);
    }
}
