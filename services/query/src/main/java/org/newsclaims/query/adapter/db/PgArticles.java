package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.application.ArticleStore;

/** Articles of the read model. */
@ApplicationScoped
class PgArticles implements ArticleStore {
    private final Database database;

    PgArticles(Database database) {
        this.database = database;
    }

    @Override
    public CompletionStage<Optional<Found>> article(String id) {
        return database.one(
                "SELECT doc, body, published_at, erased FROM views.article WHERE id = $1",
                Tuple.of(id),
                row -> new Found(
                        row.getString(0),
                        row.getString(1),
                        Filters.instant(row.getOffsetDateTime(2)),
                        row.getBoolean(3)));
    }

    @Override
    public CompletionStage<Set<String>> projected(Collection<String> ids) {
        return database.list(
                        "SELECT id FROM views.article WHERE id = ANY($1)",
                        Tuple.of(ids.toArray(String[]::new)),
                        row -> row.getString(0))
                .thenApply(HashSet::new);
    }
}
