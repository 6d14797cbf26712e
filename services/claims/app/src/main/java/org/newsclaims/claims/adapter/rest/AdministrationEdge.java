package org.newsclaims.claims.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.newsclaims.http.Access;
import org.newsclaims.http.EdgeSettings;
import org.newsclaims.http.Rate;

/** What the administration tells the edge: observers may look, what changes anything takes an operator. */
@ApplicationScoped
class AdministrationEdge {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Set<String> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Produces
    @Singleton
    EdgeSettings edge(AdministrationAccess settings, AdministrationRate rate) {
        Access access = new Access(
                settings.observers().orElse(List.of()), settings.operators().orElse(List.of()), settings.open());
        return new EdgeSettings(
                "claims",
                access,
                AdministrationEdge::isChange,
                (method, path) -> isChange(method),
                Rate.of(rate.requests(), rate.period()),
                RETRY_AFTER,
                "");
    }

    private static boolean isChange(String method) {
        return !LOOKING.contains(method);
    }
}
