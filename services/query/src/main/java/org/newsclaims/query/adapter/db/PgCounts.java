package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.domain.Counts;
import org.newsclaims.query.domain.Counts.Count;

/** Counts the rows of a list by some of their values, in one statement. */
@ApplicationScoped
class PgCounts {
    private static final int MOST = 20;
    private static final String SPEAKER = "speaker";

    private final Database database;

    PgCounts(Database database) {
        this.database = database;
    }

    /**
     * @param from relation of the list
     * @param where its conditions
     * @param values what rows can be counted by: an array of SQL for each name
     * @param by names of those wanted
     */
    CompletionStage<Counts> of(String from, Where where, Map<String, String> values, List<String> by) {
        List<String> columns = new ArrayList<>(List.of("1 AS one"));
        List<String> sums = new ArrayList<>(
                List.of("SELECT '" + Counts.TOTAL + "' AS by, NULL AS value, NULL AS name, count(*) AS n FROM found"));
        for (String name : by) {
            columns.add(values.get(name) + " AS " + name);
            String called = name.equals(SPEAKER) ? "(SELECT sp.name FROM views.speaker sp WHERE sp.id = v)" : "NULL";
            sums.add("(SELECT '" + name + "', v, " + called + ", count(*) FROM found, unnest(found." + name + ") v"
                    + " WHERE v IS NOT NULL GROUP BY v ORDER BY 4 DESC, 2 LIMIT " + MOST + ")");
        }
        String sql = "WITH found AS MATERIALIZED (SELECT " + String.join(", ", columns) + " FROM " + from + where.sql()
                + ") " + String.join(" UNION ALL ", sums);
        return database.list(sql, where.values(), row -> row).thenApply(rows -> counts(rows, by));
    }

    private static Counts counts(List<Row> rows, List<String> by) {
        long total = 0;
        Map<String, List<Count>> all = new LinkedHashMap<>();
        by.forEach(name -> all.put(name, new ArrayList<>()));
        for (Row row : rows) {
            String name = row.getString("by");
            if (name.equals(Counts.TOTAL)) {
                total = row.getLong("n");
            } else {
                all.get(name).add(new Count(row.getString("value"), row.getString("name"), row.getLong("n")));
            }
        }
        return new Counts(total, all);
    }
}
