package org.newsclaims.ingest.domain;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Times of publication as submitters write them. */
final class PublicationTime {
    /** No newspaper is older. */
    private static final Instant FIRST = Instant.parse("1600-01-01T00:00:00Z");
    /** How far ahead of its submission an article may be dated; farther is a slip of the pen. */
    private static final Duration AHEAD = Duration.ofDays(366);

    private PublicationTime() {}

    /**
     * An RFC 3339 time, or a day, which stands for its start in UTC; kept to the microsecond.
     *
     * @throws Refusal when it is neither, or no time at which an article received then can have been published
     */
    static Instant of(String value, Instant receivedAt) {
        if (value == null) {
            return null;
        }
        Instant time = parse(value);
        if (!isPossible(time, receivedAt)) {
            throw Refusal.of(
                    ProblemType.BAD_FIELD,
                    "publishedAt",
                    "publishedAt must lie between 1600 and " + AHEAD.toDays()
                            + " days from now; leave it out when it is not known.");
        }
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    /** The time that a page tells of itself; null when it cannot be right. */
    static Instant told(Instant time, Instant receivedAt) {
        return time != null && isPossible(time, receivedAt) ? time : null;
    }

    private static boolean isPossible(Instant time, Instant receivedAt) {
        return !time.isBefore(FIRST) && !time.isAfter(receivedAt.plus(AHEAD));
    }

    private static Instant parse(String value) {
        try {
            if (value.length() == "2017-05-02".length()) {
                return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return OffsetDateTime.parse(value.replace(' ', 'T')).toInstant();
        } catch (DateTimeException e) {
            throw unusable();
        }
    }

    private static Refusal unusable() {
        return Refusal.of(
                ProblemType.BAD_FIELD,
                "publishedAt",
                "publishedAt must be an RFC 3339 time such as 2017-05-02T17:30:00Z, or a day such as 2017-05-02.");
    }
}
