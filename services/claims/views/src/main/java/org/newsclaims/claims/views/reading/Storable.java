package org.newsclaims.claims.views.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Bends what a database cannot hold, before anything depends on it: NUL and half surrogate pairs become U+FFFD, one for
 * one, so that every offset stays true; times are exact to the microsecond, and those outside the years 1 to 9999 count
 * as unknown.
 */
final class Storable {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Instant FIRST = LocalDate.of(1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END = LocalDate.of(10000, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private Storable() {}

    static String text(String text) {
        if (text == null || firstBad(text, 0) == text.length()) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int at = firstBad(text, 0); at < text.length(); at = firstBad(text, at + 1)) {
            mended.setCharAt(at, REPLACEMENT);
        }
        return mended.toString();
    }

    private static int firstBad(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean pair = Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                return at;
            }
            at += pair ? 2 : 1;
        }
        return text.length();
    }

    static Instant time(Instant time) {
        return time == null || time.isBefore(FIRST) || !time.isBefore(END) ? null : time.truncatedTo(ChronoUnit.MICROS);
    }

    static LocalDate day(LocalDate day) {
        return day == null || day.getYear() < 1 || day.getYear() > 9999 ? null : day;
    }
}
