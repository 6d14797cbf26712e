package org.newsclaims.query.adapter.db;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.query.domain.Cursor;

/**
 * An order of rows and how to go on after one of them (keyset paging): the first column may descend and may be null (nulls
 * last), the others ascend and never are.
 */
record Order(Column first, boolean descending, boolean nullable, List<Column> rest) {
    /** A column of the order: its SQL expression and its type. */
    record Column(String sql, KeyType type) {}

    static Order ascending(String sql, KeyType type, Column... rest) {
        return new Order(new Column(sql, type), false, false, List.of(rest));
    }

    static Order nullsLast(String sql, KeyType type, boolean descending, Column... rest) {
        return new Order(new Column(sql, type), descending, true, List.of(rest));
    }

    static Order descending(String sql, KeyType type, Column... rest) {
        return new Order(new Column(sql, type), true, false, List.of(rest));
    }

    String orderBy() {
        StringBuilder out = new StringBuilder(" ORDER BY ").append(first.sql()).append(descending ? " DESC" : "");
        out.append(nullable && descending ? " NULLS LAST" : "");
        rest.forEach(c -> out.append(", ").append(c.sql()));
        return out.toString();
    }

    /** Select expressions whose values make the cursor of a row. */
    String keys() {
        List<String> keys = new ArrayList<>();
        keys.add(first.type().select(first.sql()) + " AS key0");
        for (int i = 0; i < rest.size(); i++) {
            keys.add(rest.get(i).type().select(rest.get(i).sql()) + " AS key" + (i + 1));
        }
        return String.join(", ", keys);
    }

    int size() {
        return 1 + rest.size();
    }

    /** Restricts to the rows after the cursor that share its kind of first value: dated ones, or undated ones. */
    void after(Cursor cursor, Where where) {
        List<String> keys = cursor.keys();
        if (keys.size() != size() || (keys.get(0) == null && !nullable)) {
            throw Cursor.damaged();
        }
        String tail = tail(keys, where);
        if (keys.get(0) == null) {
            where.and(first.sql() + " IS NULL");
            where.and(tail);
            return;
        }
        String key = where.bind(first.type().value(keys.get(0)));
        if (rest.isEmpty()) {
            where.and(first.sql() + (descending ? " < " : " > ") + key);
            return;
        }
        // The first half can use an index; the second settles ties.
        where.and(first.sql() + (descending ? " <= " : " >= ") + key);
        where.and("(" + first.sql() + " <> " + key + " OR " + tail + ")");
    }

    private String tail(List<String> keys, Where where) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            if (keys.get(i + 1) == null) {
                throw Cursor.damaged();
            }
            columns.add(rest.get(i).sql());
            values.add(where.bind(rest.get(i).type().value(keys.get(i + 1))));
        }
        return rest.isEmpty() ? "true" : "(" + String.join(", ", columns) + ") > (" + String.join(", ", values) + ")";
    }
}
