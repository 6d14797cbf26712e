package org.newsclaims.claims.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the projection stands still with more to read, or cannot get at the views. */
@Readiness
@ApplicationScoped
class ProjectionReadiness implements HealthCheck {
    private final ProjectionStatus status;
    private final ProjectionSettings settings;

    ProjectionReadiness(ProjectionStatus status, ProjectionSettings settings) {
        this.status = status;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        long now = System.nanoTime();
        long limit = settings.stallLimit().toNanos();
        boolean ready = status.isStarted() || !settings.enabled();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("projection");
        if (status.fault() != null) {
            ready = false;
            answer.withData("fault", status.fault());
        }
        for (var entry : status.progress().entrySet()) {
            ProjectionStatus.Progress progress = entry.getValue();
            if (progress.lag() > 0) {
                answer.withData(
                        entry.getKey().toString(),
                        "lag " + progress.lag() + ", last moved "
                                + TimeUnit.NANOSECONDS.toSeconds(now - progress.movedAt()) + " s ago");
                ready &= now - progress.movedAt() < limit;
            }
        }
        return answer.status(ready).build();
    }
}
