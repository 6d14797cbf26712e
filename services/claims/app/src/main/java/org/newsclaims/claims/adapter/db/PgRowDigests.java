package org.newsclaims.claims.adapter.db;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.newsclaims.claims.views.digest.RowDigests;

/** The rows of a generation, digested where they lie, so that only digests travel. */
final class PgRowDigests implements RowDigests {
    private static final int PAGE = 20_000;

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
        for (DigestedColumns.Column column : DigestedColumns.of(table)) {
            columns.append(columns.isEmpty() ? "" : " || chr(31) || ")
                    .append("coalesce(")
                    .append(column.of(""))
                    .append(", chr(30))");
        }
        String key = "(" + DigestedColumns.key(table) + ") COLLATE \"C\"";
        return "SELECT " + key + ", md5(" + columns + ") FROM {g}."
                + table.name().toLowerCase(Locale.ROOT) + " WHERE " + key + " > ?1 ORDER BY 1 LIMIT ?2";
    }
}
