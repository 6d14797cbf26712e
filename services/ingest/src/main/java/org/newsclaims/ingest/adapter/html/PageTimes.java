package org.newsclaims.ingest.adapter.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Times as pages print them. A time without a zone counts as UTC: nothing better is known. */
final class PageTimes {
    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ISO_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS][XX][X]", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss][ XX][ z][XXX]", Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT));

    private PageTimes() {}

    /** The time, or null when it cannot be told. */
    static Instant parse(String printed) {
        if (printed == null) {
            return null;
        }
        for (DateTimeFormatter format : FORMATS) {
            try {
                TemporalAccessor time =
                        format.parseBest(printed.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return instant(time).truncatedTo(ChronoUnit.MICROS);
            } catch (DateTimeException next) {
                // Not written this way.
            }
        }
        return null;
    }

    private static Instant instant(TemporalAccessor time) {
        if (time instanceof OffsetDateTime zoned) {
            return zoned.toInstant();
        }
        if (time instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return LocalDate.from(time).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
