package org.newsclaims.claims.adapter.db;

import java.util.List;
import java.util.Map;
import org.newsclaims.claims.views.digest.RowDigests.Table;

/** What the digest of a generation sees of each table: the key of a row, and its columns as texts. */
final class DigestedColumns {
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
    private static final Map<Table, List<Column>> COLUMNS = Map.of(
            Table.DEPARTED,
            List.of(plain("revision"), millis("received_at"), plain("leads_to")),
            Table.FORMER_STATEMENT,
            List.of(plain("article_id"), plain("founder_claim_id"), plain("wording"), list("speaker_ids")),
            Table.ARTICLE,
            List.of(
                    plain("revision"),
                    millis("received_at"),
                    cast("retracted"),
                    cast("erased"),
                    plain("event_id"),
                    plain("founder_event_id"),
                    plain("origin"),
                    plain("doc"),
                    plain("body"),
                    cast("happened_on"),
                    plain("title"),
                    new Column("submitted.title", "cast({t}submitted AS json) ->> 'title'")),
            Table.ARTICLE_VERSION,
            List.of(
                    millis("received_at"),
                    cast("retracted"),
                    plain("reason"),
                    plain("title"),
                    millis("published_at"),
                    plain("body")),
            Table.EVENT,
            List.of(list("speaker_ids"), list("outlets"), plain("doc"), plain("accounts"), plain("title")),
            Table.CLAIM,
            List.of(plain("event_id"), cast("position"), plain("doc")),
            Table.STATEMENT,
            List.of(cast("position"), plain("founder_claim_id"), plain("outlet"), plain("doc")),
            Table.STATEMENT_SPEAKER,
            List.of(
                    plain("name"),
                    plain("type"),
                    plain("mention"),
                    plain("alias"),
                    plain("event_id"),
                    plain("article_id"),
                    plain("outlet"),
                    millis("published_at"),
                    list("former_ids"),
                    plain("speaks_for"),
                    plain("speaks_for_name"),
                    plain("speaks_for_type")),
            Table.SPEAKER,
            List.of(
                    plain("name"),
                    plain("type"),
                    list("names"),
                    cast("statement_count"),
                    cast("event_count"),
                    cast("outlet_count"),
                    millis("first_published_at"),
                    millis("last_published_at")));

    private DigestedColumns() {}

    /** What a row of the table is known by, as a text. */
    static String key(Table table) {
        return KEYS.get(table);
    }

    /** In the order in which they are digested. */
    static List<Column> of(Table table) {
        return COLUMNS.get(table);
    }

    private static Column plain(String name) {
        return new Column(name, "{t}" + name);
    }

    private static Column cast(String name) {
        return new Column(name, "cast({t}" + name + " AS text)");
    }

    private static Column millis(String name) {
        return new Column(name, "cast(cast(floor(extract(epoch FROM {t}" + name + ") * 1000) AS bigint) AS text)");
    }

    private static Column list(String name) {
        return new Column(name, "array_to_string({t}" + name + ", chr(29))");
    }

    /**
     * One column.
     *
     * @param name as people know it
     * @param text gives it as a text, in SQL; <code>{t}</code> stands for the row's alias
     */
    record Column(String name, String text) {
        /** @param alias of the row, with its dot; empty when there is none */
        String of(String alias) {
            return text.replace("{t}", alias);
        }
    }
}
