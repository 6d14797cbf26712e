package org.newsclaims.ingest.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import org.newsclaims.http.Access;
import org.newsclaims.http.EdgeSettings;
import org.newsclaims.http.Rate;
import org.newsclaims.ingest.config.IngestConfig;

/** What this service tells the edge: submitters may do all but what takes articles or feeds away. */
@ApplicationScoped
class IngestEdge {
    @Produces
    @Singleton
    EdgeSettings edge(IngestConfig config) {
        IngestConfig.AccessSettings tokens = config.access();
        Access access = new Access(
                tokens.submitters().orElse(List.of()), tokens.retractors().orElse(List.of()), tokens.open());
        return new EdgeSettings(
                "ingest",
                access,
                HttpMethod.DELETE::equals,
                IngestEdge::isAudited,
                Rate.of(config.rate().requests(), config.rate().period()),
                config.retryAfter(),
                Coding.TAKEN);
    }

    private static boolean isAudited(String method, String path) {
        return method.equals(HttpMethod.DELETE) || method.equals(HttpMethod.POST) && path.startsWith(FeedResource.PATH);
    }
}
