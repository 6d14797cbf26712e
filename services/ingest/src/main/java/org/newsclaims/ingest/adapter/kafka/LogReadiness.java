package org.newsclaims.ingest.adapter.kafka;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.newsclaims.ingest.config.IngestConfig;

/** Ready while Kafka answers and has the topic. Liveness never asks this: a restart would not bring Kafka back. */
@Readiness
@ApplicationScoped
final class LogReadiness implements AsyncHealthCheck {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final String NAME = "log";

    private final Admin admin;
    private final String topic;

    LogReadiness(Admin admin, IngestConfig config) {
        this.admin = admin;
        this.topic = config.topic();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .completionStage(() -> admin.describeTopics(
                                List.of(topic),
                                new DescribeTopicsOptions().timeoutMs(Math.toIntExact(TIMEOUT.toMillis())))
                        .allTopicNames()
                        .toCompletionStage())
                .map(found -> HealthCheckResponse.named(NAME)
                        .up()
                        .withData("topic", topic)
                        .build())
                // The client does not keep its own time-out while it knows no broker at all.
                .ifNoItem()
                .after(TIMEOUT)
                .fail()
                .onFailure()
                .recoverWithItem(failure -> HealthCheckResponse.named(NAME)
                        .down()
                        .withData("topic", topic)
                        .withData("cause", failure.getClass().getSimpleName())
                        .build());
    }
}
