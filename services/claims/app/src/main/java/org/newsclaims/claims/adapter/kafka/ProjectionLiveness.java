package org.newsclaims.claims.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive as long as its own threads come round. A broker or database that is away is no reason to restart: the threads
 * wait it out, and say so.
 */
@Liveness
@ApplicationScoped
class ProjectionLiveness implements HealthCheck {
    /** Longer than any statement, poll or pause may take. */
    private static final Duration LIMIT = Duration.ofMinutes(10);
    /** More threads lost to texts that never end than any machine should bear. */
    private static final int STUCK_LIMIT = 16;

    private final ProjectionStatus status;

    ProjectionLiveness(ProjectionStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        long now = System.nanoTime();
        boolean reading = now - status.consumerBeat() < LIMIT.toNanos();
        boolean projecting = now - status.projectorBeat() < LIMIT.toNanos();
        int stuck = status.stuckThreads();
        return HealthCheckResponse.named("projection")
                .status(!status.isStarted() || (reading && projecting && stuck < STUCK_LIMIT && status.threadsLive()))
                .withData("stuckThreads", stuck)
                .build();
    }
}
