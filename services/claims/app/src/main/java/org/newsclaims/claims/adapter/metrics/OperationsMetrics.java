package org.newsclaims.claims.adapter.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import org.newsclaims.claims.application.operations.DeadLetterBox;
import org.newsclaims.claims.application.rebuild.Rebuild;
import org.newsclaims.claims.application.rebuild.RebuildStatus;

/** Dead letters and the rebuild of this process. The dead letters are counted now and then, not by whoever scrapes. */
@ApplicationScoped
class OperationsMetrics {
    private static final Logger LOG = Logger.getLogger(OperationsMetrics.class);
    private static final long REFRESH_SECONDS = 10;

    private final DeadLetterBox box;
    private final ScheduledExecutorService counting = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "dead-letter-count");
        thread.setDaemon(true);
        return thread;
    });
    private volatile double parked = Double.NaN;
    private volatile double oldest = Double.NaN;

    OperationsMetrics(MeterRegistry registry, DeadLetterBox box, Rebuild rebuild) {
        this.box = box;
        Gauge.builder("newsclaims.dead.letters.parked", () -> parked)
                .description(
                        "Records of all partitions that are parked and not replayed; NaN while the database is away")
                .register(registry);
        Gauge.builder("newsclaims.dead.letters.oldest.timestamp", () -> oldest)
                .baseUnit("seconds")
                .description("When the one was parked that has been for longest; NaN when none is")
                .register(registry);
        rebuild(
                registry,
                rebuild,
                "running",
                "1 while this process rebuilds",
                status -> is(status, RebuildStatus.State.RUNNING));
        rebuild(
                registry,
                rebuild,
                "failed",
                "1 when the last rebuild of this process failed",
                status -> is(status, RebuildStatus.State.FAILED));
        rebuild(
                registry,
                rebuild,
                "records",
                "Records taken in by the present or last rebuild",
                RebuildStatus::records);
        rebuild(registry, rebuild, "lag", "Records it has still to read, as far as known", RebuildStatus::lag);
        rebuild(registry, rebuild, "skipped", "Poison it left out", RebuildStatus::skipped);
    }

    private static void rebuild(
            MeterRegistry registry,
            Rebuild rebuild,
            String what,
            String description,
            ToDoubleFunction<RebuildStatus> value) {
        Gauge.builder("newsclaims.rebuild." + what, rebuild, now -> value.applyAsDouble(now.status()))
                .description(description)
                .register(registry);
    }

    private static double is(RebuildStatus status, RebuildStatus.State state) {
        return status.state() == state ? 1 : 0;
    }

    void start(@Observes StartupEvent event) {
        counting.scheduleWithFixedDelay(this::count, 0, REFRESH_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        counting.shutdownNow();
    }

    private void count() {
        try {
            oldest = box.oldestParkedAt().map(at -> at.toEpochMilli() / 1000.0).orElse(Double.NaN);
            parked = box.parkedCount();
        } catch (RuntimeException e) {
            LOG.debug("The dead letters could not be counted", e);
            parked = Double.NaN;
            oldest = Double.NaN;
        }
    }
}
