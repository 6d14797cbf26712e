package org.newsclaims.query.adapter.db;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Conditions that several lists share. */
final class Filters {
    private Filters() {}

    /** Ids of all speakers that go by the bound id or name, in any case. */
    static final String SPEAKERS_CALLED = "(SELECT coalesce(array_agg(sp.id), '{}') FROM views.speaker sp"
            + " WHERE sp.id = ? OR lower(sp.name) = lower(?)"
            + " OR EXISTS (SELECT 1 FROM unnest(sp.names) n WHERE lower(n) = lower(?)))";

    static final String QUERY = "websearch_to_tsquery('english', ?)";

    static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** A pattern that finds the text anywhere, whatever characters it holds. */
    static String contains(String text) {
        return text == null
                ? null
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
