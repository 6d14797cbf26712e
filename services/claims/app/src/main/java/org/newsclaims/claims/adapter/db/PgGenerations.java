package org.newsclaims.claims.adapter.db;

import java.util.List;
import java.util.Locale;
import org.newsclaims.claims.domain.Generation;

/** The list of generations; making, showing and dropping them is up to the functions of the migration. */
final class PgGenerations {
    private static final String ALL = "SELECT id, engine_version, state FROM news_claims.generation ORDER BY id";
    private static final String ACTIVE = "SELECT id FROM news_claims.generation WHERE state = 'active'";
    private static final String NEXT = "SELECT coalesce(max(id), 0) + 1 FROM news_claims.generation";
    private static final String CREATE = "SELECT 1, news_claims.create_generation(?1, ?2) IS NULL";
    private static final String ACTIVATE = "SELECT 1, news_claims.activate_generation(?1) IS NULL";
    private static final String DROP = "SELECT 1, news_claims.drop_generation(?1) IS NULL";

    private final Sql sql;

    PgGenerations(Sql sql) {
        this.sql = sql;
    }

    List<Generation> all() {
        return sql.rows(ALL).stream()
                .map(row -> new Generation(
                        ((Number) row[0]).intValue(),
                        (String) row[1],
                        Generation.State.valueOf(((String) row[2]).toUpperCase(Locale.ROOT))))
                .toList();
    }

    int active() {
        List<Integer> ids = sql.values(Integer.class, ACTIVE);
        return ids.isEmpty() ? 0 : ids.get(0);
    }

    int create(String engineVersion) {
        int id = sql.value(Integer.class, NEXT);
        sql.rows(CREATE, id, engineVersion);
        return id;
    }

    void activate(int id) {
        sql.rows(ACTIVATE, id);
    }

    void drop(int id) {
        sql.rows(DROP, id);
    }
}
