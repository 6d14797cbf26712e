package org.newsclaims.query.adapter.db;

import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.newsclaims.query.application.port.Highlights;

/** Has PostgreSQL mark the words, whose own stemming decided what is found. */
@ApplicationScoped
class PgHighlights implements Highlights {
    private static final String MARKED =
            "SELECT ts_headline('views.folded', t.text, " + Filters.QUERY.replace("?", "$2")
                    + ", 'HighlightAll=true, StartSel=" + BEGIN + ", StopSel=" + END + "')"
                    + " FROM unnest($1::text[]) WITH ORDINALITY AS t(text, place) ORDER BY t.place";

    private final Database database;

    PgHighlights(Database database) {
        this.database = database;
    }

    @Override
    public CompletionStage<List<String>> marked(List<String> texts, String words) {
        return database.list(MARKED, Tuple.of(Filters.array(texts), words), row -> row.getString(0));
    }
}
