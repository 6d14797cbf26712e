package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Conditions and the values bound to them. A {@code ?} in a condition stands for its value, wherever it occurs. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Tuple values = Tuple.tuple();

    /** Adds a condition on a value; does nothing for null, so that filters can be handed over as they are. */
    Where and(String condition, Object value) {
        if (value != null) {
            conditions.add(condition.replace("?", bind(value)));
        }
        return this;
    }

    /** Adds a condition without a value. */
    Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Binds a value and returns its placeholder. */
    String bind(Object value) {
        values.addValue(value);
        return "$" + values.size();
    }

    /** The conditions so far, for use elsewhere in the statement; they are no longer conditions of this. */
    String taken() {
        String taken = conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
        conditions.clear();
        return taken;
    }

    Where copy() {
        Where copy = new Where();
        copy.conditions.addAll(conditions);
        for (int i = 0; i < values.size(); i++) {
            copy.values.addValue(values.getValue(i));
        }
        return copy;
    }

    Tuple values() {
        return values;
    }

    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
