package org.newsclaims.query.adapter.db;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the active generation of the views can be read. Liveness never asks: an outage of the database restarts nothing. */
@Readiness
@ApplicationScoped
class ViewsReadiness implements AsyncHealthCheck {
    private static final String NAME = "views";

    private final Entities entities;

    ViewsReadiness(Entities entities) {
        this.entities = entities;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(
                        () -> entities.first(Integer.class, "select id from Generation where state = 'active'"))
                .map(active -> HealthCheckResponse.named(NAME)
                        .status(active.isPresent())
                        .withData("generation", active.map(String::valueOf).orElse("none"))
                        .build())
                .onFailure()
                .recoverWithItem(e -> HealthCheckResponse.named(NAME)
                        .down()
                        .withData("cause", String.valueOf(e.getMessage()))
                        .build());
    }
}
