package org.newsclaims.ingest.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Times of publication as submitters write them. */
final class PublicationTime {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private PublicationTime() {}

    /**
     * An RFC 3339 time, or a day, which stands for its start in UTC; kept to the microsecond.
     *
     * @throws Refusal when it is neither
     */
    static Instant of(String value) {
        if (value == null) {
            return null;
        }
        Instant time = parse(value);
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw unusable();
        }
        return time.truncatedTo(ChronoUnit.MICROS);
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
                Problem.BAD_FIELD,
                "publishedAt",
                "publishedAt must be an RFC 3339 time such as 2017-05-02T17:30:00Z, or a day such as 2017-05-02.");
    }
}
