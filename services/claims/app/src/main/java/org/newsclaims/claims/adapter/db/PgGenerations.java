package org.newsclaims.claims.adapter.db;

import java.util.List;
import java.util.Optional;
import org.newsclaims.claims.domain.FollowedLog;
import org.newsclaims.claims.domain.Generation;
import org.newsclaims.claims.domain.LogIdentity;

/** The list of generations; making, showing and dropping their tables is up to the functions of the migration. */
final class PgGenerations {
    private static final String CREATE = "SELECT 1, news_claims.create_generation(?1, ?2) IS NULL";
    private static final String ACTIVATE = "SELECT 1, news_claims.activate_generation(?1) IS NULL";
    private static final String DROP = "SELECT 1, news_claims.drop_generation(?1) IS NULL";

    private final Sql sql;
    private final TableRows entities;

    PgGenerations(Sql sql) {
        this.sql = sql;
        this.entities = sql.entities();
    }

    List<Generation> all() {
        return entities.list(GenerationEntity.class, "from Generation order by id").stream()
                .map(GenerationEntity::generation)
                .toList();
    }

    int active() {
        List<Integer> ids =
                entities.list(Integer.class, "select id from Generation where state = ?1", Generation.State.ACTIVE);
        return ids.isEmpty() ? 0 : ids.get(0);
    }

    int create(String engineVersion) {
        int id = entities.list(Integer.class, "select coalesce(max(id), 0) + 1 from Generation")
                .get(0);
        sql.rows(CREATE, id, engineVersion);
        return id;
    }

    void activate(int id) {
        sql.rows(ACTIVATE, id);
    }

    void drop(int id) {
        sql.rows(DROP, id);
    }

    FollowedLog log(int id) {
        return entities.find(GenerationEntity.class, id)
                .map(GenerationEntity::log)
                .orElse(FollowedLog.UNKNOWN);
    }

    void followLog(int id, FollowedLog log) {
        Optional<GenerationEntity> found = entities.lock(GenerationEntity.class, id);
        found.ifPresent(generation -> {
            generation.clusterId = log.identity().map(LogIdentity::clusterId).orElse(null);
            generation.topicId = log.identity().map(LogIdentity::topicId).orElse(null);
            generation.logRefused = log.refusal().orElse(null);
            entities.update(generation);
        });
    }
}
