package org.newsclaims.query.adapter.db;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.ListPage;
import org.newsclaims.query.domain.Slice;
import org.newsclaims.query.domain.Turn;

/** Cuts ordered rows into pages by their sort keys, so that rows that come and go never shift the rest. */
@ApplicationScoped
class Pager {
    private final Database database;

    Pager(Database database) {
        this.database = database;
    }

    /**
     * A list to be cut.
     *
     * @param columns select expressions
     * @param from relation, with its joins
     * @param where conditions; left as they are
     */
    record Rows<T>(String columns, String from, Where where, Order order, Function<Row, T> mapper) {
        /** Those of a list that can be followed: the expressions for a thing's id and for its JSON. */
        static Rows<Turn> turns(String id, String doc, String from, Where where, Order order) {
            return new Rows<>(id + ", " + doc, from, where, order, row -> new Turn(row.getString(0), row.getString(1)));
        }
    }

    /** @param row has the item's sort keys, which are read only where a page ends with the item */
    private record Keyed<T>(T item, Row row) {}

    <T> CompletionStage<ListPage<T>> page(Rows<T> rows, Slice slice) {
        // One row more than asked for tells whether there is a next page.
        int wanted = slice.limit() + 1;
        return run(rows, behind(rows.where(), rows.order(), slice.after()), wanted)
                .thenCompose(found -> {
                    if (found.size() == wanted || !undatedFollow(rows.order(), slice.after())) {
                        return CompletableFuture.completedStage(cut(found, rows.order(), slice.limit()));
                    }
                    return run(rows, undated(rows.where(), rows.order()), wanted - found.size())
                            .thenApply(more -> {
                                List<Keyed<T>> all = new ArrayList<>(found);
                                all.addAll(more);
                                return cut(all, rows.order(), slice.limit());
                            });
                });
    }

    /**
     * Part of the rows as lines, in the bytes that the database sends: what nobody looks at need not be made a text.
     *
     * @param doc expression for the JSON of a row, on one line
     */
    CompletionStage<ItemLines> lines(String doc, String from, Where where, Order order, Slice slice) {
        Rows<Buffer> rows = new Rows<>("convert_to(" + doc + ", 'UTF8')", from, where, order, row -> row.getBuffer(0));
        return linesOf(rows, behind(where, order, slice.after()), slice.limit()).thenCompose(found -> {
            if (found.count() == slice.limit() || !undatedFollow(order, slice.after())) {
                return CompletableFuture.completedStage(found);
            }
            return linesOf(rows, undated(where, order), slice.limit() - found.count())
                    .thenApply(found::and);
        });
    }

    /** The rows as they are, since to make one text of many costs the database several times as much as to read them. */
    private CompletionStage<ItemLines> linesOf(Rows<Buffer> rows, Where where, int limit) {
        return run(rows, where, limit)
                .thenApply(found -> new ItemLines(
                        lines(found.stream().map(Keyed::item).toList()),
                        found.size(),
                        found.size() < limit
                                ? null
                                : cursor(found.get(limit - 1).row(), rows.order())));
    }

    private static byte[] lines(List<Buffer> lines) {
        int size = lines.stream().mapToInt(line -> line.length() + 1).sum();
        byte[] text = new byte[Math.max(0, size - 1)];
        int end = 0;
        for (Buffer line : lines) {
            if (end > 0) {
                text[end++] = '\n';
            }
            line.getBytes(text, end);
            end += line.length();
        }
        return text;
    }

    private static <T> ListPage<T> cut(List<Keyed<T>> found, Order order, int limit) {
        List<Keyed<T>> kept = found.subList(0, Math.min(limit, found.size()));
        Cursor next = found.size() > limit ? cursor(kept.get(limit - 1).row(), order) : null;
        return new ListPage<>(kept.stream().map(Keyed::item).toList(), next);
    }

    /** Those behind a place, among the dated ones where it is one of these; all for null. */
    private static Where behind(Where where, Order order, Cursor after) {
        Where rest = where.copy();
        if (after != null) {
            order.after(after, rest);
        }
        return rest;
    }

    /** Whether rows without a date come behind a place in a query of their own. */
    private static boolean undatedFollow(Order order, Cursor after) {
        return order.nullable() && after != null && after.keys().get(0) != null;
    }

    private static Where undated(Where where, Order order) {
        return where.copy().and(order.first().sql() + " IS NULL");
    }

    private <T> CompletionStage<List<Keyed<T>>> run(Rows<T> rows, Where where, int limit) {
        Order order = rows.order();
        String sql = "SELECT " + rows.columns() + ", " + order.keys() + " FROM " + rows.from() + where.sql()
                + order.orderBy() + " LIMIT " + where.bind(limit);
        return database.list(
                sql, where.values(), row -> new Keyed<>(rows.mapper().apply(row), row));
    }

    private static Cursor cursor(Row row, Order order) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            keys.add(row.getString("key" + i));
        }
        return new Cursor(keys);
    }
}
