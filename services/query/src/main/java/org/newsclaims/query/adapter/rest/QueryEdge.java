package org.newsclaims.query.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.newsclaims.http.Access;
import org.newsclaims.http.EdgeSettings;
import org.newsclaims.http.Rate;
import org.newsclaims.query.config.QueryConfig;

/** What this service tells the edge: whoever may read may read all, and nothing here is harmful. */
@ApplicationScoped
class QueryEdge {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    @Produces
    @Singleton
    EdgeSettings edge(QueryConfig config) {
        QueryConfig.Access settings = config.access();
        Access access = new Access(settings.readers().orElse(List.of()), List.of(), settings.open());
        Rate rate = Rate.of(config.rate().requests(), config.rate().period());
        return new EdgeSettings("query", access, method -> false, (method, path) -> false, rate, RETRY_AFTER, "");
    }
}
