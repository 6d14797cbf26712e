package org.newsclaims.claims.adapter.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.newsclaims.claims.application.EngineVersion;
import org.newsclaims.claims.application.feed.Outbox;
import org.newsclaims.claims.application.operations.DeadLetterBox;
import org.newsclaims.claims.application.rebuild.Rebuild;
import org.newsclaims.claims.application.rebuild.RebuildRuns;
import org.newsclaims.claims.application.rebuild.RebuildStatus;

/**
 * What runs here, dead letters, what the topic of claim changes lacks, and rebuilds. What the database tells is asked now and then,
 * not by whoever scrapes.
 */
@ApplicationScoped
class OperationsMetrics {
    private static final Logger LOG = Logger.getLogger(OperationsMetrics.class);
    private static final long REFRESH_SECONDS = 10;

    private final DeadLetterBox box;
    private final RebuildRuns runs;
    private final Outbox outbox;
    private final ScheduledExecutorService counting = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "operations-count");
        thread.setDaemon(true);
        return thread;
    });
    private volatile double parked = Double.NaN;
    private volatile double oldest = Double.NaN;
    private volatile double rebuilt = Double.NaN;
    private volatile double unpublished = Double.NaN;

    OperationsMetrics(
            MeterRegistry registry,
            DeadLetterBox box,
            Rebuild rebuild,
            RebuildRuns runs,
            Outbox outbox,
            EngineVersion engine,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.box = box;
        this.runs = runs;
        this.outbox = outbox;
        Gauge.builder("newsclaims.info", () -> 1)
                .description("Always 1; what runs here is in its labels")
                .tags("version", version, "engine", engine.value())
                .register(registry);
        Gauge.builder("newsclaims.rebuild.ended.timestamp", () -> rebuilt)
                .baseUnit("seconds")
                .description("When the last rebuild of any replica ended; NaN before the first and while one runs")
                .register(registry);
        Gauge.builder("newsclaims.dead.letters.parked", () -> parked)
                .description(
                        "Records of all partitions that are parked and not replayed; NaN while the database is away")
                .register(registry);
        Gauge.builder("newsclaims.dead.letters.oldest.timestamp", () -> oldest)
                .baseUnit("seconds")
                .description("When the one was parked that has been for longest; NaN when none is")
                .register(registry);
        Gauge.builder("newsclaims.feed.lag", () -> unpublished)
                .description("Claim changes that are not on their topic yet; NaN while the database is away")
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
            oldest = box.oldestParkedAt().map(OperationsMetrics::seconds).orElse(Double.NaN);
            parked = box.parkedCount();
            unpublished = outbox.due();
            rebuilt = runs.latest()
                    .map(RebuildRuns.Run::endedAt)
                    .map(OperationsMetrics::seconds)
                    .orElse(Double.NaN);
        } catch (RuntimeException e) {
            LOG.debug("The database could not be asked", e);
            parked = Double.NaN;
            oldest = Double.NaN;
            rebuilt = Double.NaN;
            unpublished = Double.NaN;
        }
    }

    private static double seconds(Instant time) {
        return time.toEpochMilli() / 1000.0;
    }
}
