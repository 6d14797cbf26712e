package org.newsclaims.claims.adapter.db;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.newsclaims.claims.views.digest.RowDigests;

/** The rows of a generation, digested where they lie, so that only digests travel. */
final class PgRowDigests implements RowDigests {
    private static final int PAGE = 20_000;

    private static final Map<Table, String> KEYS = Map.of(
            Table.ARTICLE, "id",
            Table.ARTICLE_VERSION, "article_id || ' ' || revision",
            Table.EVENT, "id",
            Table.CLAIM, "id",
            Table.STATEMENT, "id",
            Table.STATEMENT_SPEAKER, "speaker_id || ' ' || statement_id",
            Table.SPEAKER, "id",
            Table.DEPARTED, "article_id",
            Table.FORMER_STATEMENT, "id || ' ' || revision");
    private static final Map<Table, List<String>> COLUMNS = Map.of(
            Table.DEPARTED,
            List.of("revision", millis("received_at"), "leads_to"),
            Table.FORMER_STATEMENT,
            List.of("article_id", "founder_claim_id", "wording", list("speaker_ids")),
            Table.ARTICLE,
            List.of(
                    "revision",
                    millis("received_at"),
                    "cast(retracted AS text)",
                    "cast(erased AS text)",
                    "event_id",
                    "founder_event_id",
                    "origin",
                    "doc",
                    "body",
                    "cast(happened_on AS text)"),
            Table.ARTICLE_VERSION,
            List.of(millis("received_at"), "cast(retracted AS text)", "reason", "title", millis("published_at")),
            Table.EVENT,
            List.of(list("speaker_ids"), list("outlets"), "doc", "accounts"),
            Table.CLAIM,
            List.of("event_id", "cast(position AS text)", "doc"),
            Table.STATEMENT,
            List.of("cast(position AS text)", "founder_claim_id", "outlet", "doc"),
            Table.STATEMENT_SPEAKER,
            List.of(
                    "name",
                    "type",
                    "mention",
                    "alias",
                    "event_id",
                    "article_id",
                    "outlet",
                    millis("published_at"),
                    list("former_ids"),
                    "speaks_for",
                    "speaks_for_name",
                    "speaks_for_type"),
            Table.SPEAKER,
            List.of(
                    "name",
                    "type",
                    list("names"),
                    "cast(statement_count AS text)",
                    "cast(event_count AS text)",
                    "cast(outlet_count AS text)",
                    millis("first_published_at"),
                    millis("last_published_at")));

    private final Sql sql;
    private final Schema schema;

    PgRowDigests(Sql sql, Schema schema) {
        this.sql = sql;
        this.schema = schema;
    }

    @Override
    public void visit(Table table, BiConsumer<String, String> keyAndDigest) {
        String page = schema.in(page(table));
        String after = "";
        List<Object[]> rows;
        do {
            rows = sql.rows(page, after, PAGE);
            for (Object[] row : rows) {
                after = (String) row[0];
                keyAndDigest.accept(after, (String) row[1]);
            }
        } while (rows.size() == PAGE);
    }

    private static String page(Table table) {
        StringBuilder columns = new StringBuilder();
        for (String column : COLUMNS.get(table)) {
            columns.append(columns.isEmpty() ? "" : " || chr(31) || ")
                    .append("coalesce(")
                    .append(column)
                    .append(", chr(30))");
        }
        String key = "(" + KEYS.get(table) + ") COLLATE \"C\"";
        return "SELECT " + key + ", md5(" + columns + ") FROM {g}."
                + table.name().toLowerCase(Locale.ROOT) + " WHERE " + key + " > ?1 ORDER BY 1 LIMIT ?2";
    }

    private static String millis(String column) {
        return "cast(cast(floor(extract(epoch FROM " + column + ") * 1000) AS bigint) AS text)";
    }

    private static String list(String column) {
        return "array_to_string(" + column + ", chr(29))";
    }
}
