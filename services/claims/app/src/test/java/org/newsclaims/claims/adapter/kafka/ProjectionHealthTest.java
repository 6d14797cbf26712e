package org.newsclaims.claims.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.LogPartition;

/** What the projection says about itself, and that no fault of others makes it say that it is dead. */
class ProjectionHealthTest {
    private static final LogPartition PARTITION = new LogPartition("articles", 0);

    private final ProjectionStatus status = new ProjectionStatus();
    private final AtomicBoolean threadsLive = new AtomicBoolean(true);

    @BeforeEach
    void start() {
        status.started(threadsLive::get, () -> 0);
        status.assigned(Map.of(PARTITION, 5L));
    }

    @Test
    void aPositionAtTheEndOfTheLogMayStandStillForAnyTime() {
        assertThat(readyWithStallLimit(Duration.ZERO)).isEqualTo(Status.UP);
        assertThat(live()).isEqualTo(Status.UP);
    }

    @Test
    void aPositionThatStandsStillWithMoreToReadIsNotReadyAndYetAlive() {
        status.logEnd(PARTITION, 9);

        assertThat(readyWithStallLimit(Duration.ZERO)).isEqualTo(Status.DOWN);
        assertThat(live()).isEqualTo(Status.UP);
    }

    @Test
    void aPositionThatMovesIsReadyHoweverFarItHasToGo() {
        status.logEnd(PARTITION, 1_000_000);

        status.moved(List.of(new Advance(PARTITION, 5, 6)));

        assertThat(readyWithStallLimit(Duration.ofHours(1))).isEqualTo(Status.UP);
    }

    @Test
    void aFaultOfTheDatabaseOrTheBrokerIsNotReadyAndYetAlive() {
        status.failed("the database is away");

        assertThat(readyWithStallLimit(Duration.ofHours(1))).isEqualTo(Status.DOWN);
        assertThat(live()).isEqualTo(Status.UP);

        status.recovered();

        assertThat(readyWithStallLimit(Duration.ofHours(1))).isEqualTo(Status.UP);
    }

    @Test
    void aThreadThatHasEndedIsDeath() {
        threadsLive.set(false);

        assertThat(live()).isEqualTo(Status.DOWN);
    }

    private Status readyWithStallLimit(Duration limit) {
        ProjectionSettings settings = (ProjectionSettings) Proxy.newProxyInstance(
                ProjectionSettings.class.getClassLoader(),
                new Class<?>[] {ProjectionSettings.class},
                (proxy, setting, none) -> setting.getName().equals("stallLimit") ? limit : true);
        return new ProjectionReadiness(status, settings).call().getStatus();
    }

    private Status live() {
        return new ProjectionLiveness(status).call().getStatus();
    }
}
