package org.newsclaims.query.adapter.db;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

/** Conditions that several lists share. */
final class Filters {
    private Filters() {}

    /** Ids of all speakers that go by the bound id, present or former, or by the bound name, whatever its case and accents. */
    static final String SPEAKERS_CALLED = "(SELECT coalesce(array_agg(x.id), '{}') FROM ("
            + "SELECT sp.id FROM views.speaker sp WHERE sp.id = ? OR sp.folded @> ARRAY[views.folded(?)]"
            + " UNION SELECT ss.speaker_id FROM views.statement_speaker ss"
            + " WHERE ss.former_ids <> '{}' AND ss.former_ids @> ARRAY[?]) x)";

    /**
     * What the statements of these speakers have in a column. Looked up by speaker: by the arrays of a statement or event
     * alone the planner would guess that one in a hundred fits, and read on and on for somebody who is rarely heard.
     */
    static String spokenBy(String column) {
        return "(SELECT u." + column + " FROM views.statement_speaker u WHERE u.speaker_id = ANY(" + SPEAKERS_CALLED
                + "::text[]))";
    }

    /** What is searched for, without accents, and with them for what was stored before they were left out. */
    static final String QUERY = "(websearch_to_tsquery('views.folded', ?) || websearch_to_tsquery('english', ?))";

    /** How well a text fits the bound words: millionths, so that pages can be cut by it. */
    static String fit(String search, String words) {
        return "(ts_rank(" + search + ", " + QUERY.replace("?", words) + ", 1) * 1000000)::int";
    }

    static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** To be bound where a condition says {@code ANY(?)}; null stays null. */
    static String[] array(Collection<String> ids) {
        return ids == null ? null : ids.toArray(String[]::new);
    }

    /** A pattern that finds the text anywhere, whatever characters it holds. */
    static String contains(String text) {
        return text == null
                ? null
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
