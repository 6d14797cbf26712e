package org.newsclaims.claims.adapter.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.newsclaims.claims.application.run.Batch;
import org.newsclaims.claims.views.reading.ArticleChange;

/** What the projection counts. */
final class ProjectionMetrics {
    private static final Duration[] AGES = {
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofHours(1)
    };

    private final Timer engine;
    private final Timer engineWait;
    private final Timer turn;
    private final Timer transaction;
    private final Timer computing;
    private final Timer age;
    private final AtomicLong newest = new AtomicLong();
    private final Counter records;
    private final Counter poison;
    private final Counter outOfStep;
    private final Counter faults;

    ProjectionMetrics(MeterRegistry registry, ProjectionStatus status) {
        engine = Timer.builder("newsclaims.projection.engine")
                .description("Processor time to decode and read a record")
                .register(registry);
        engineWait = Timer.builder("newsclaims.projection.engine.wait")
                .description("Time the projection waited for articles to be read, by batch")
                .register(registry);
        turn = Timer.builder("newsclaims.projection.turn.wait")
                .description("Time the projection waited for its turn while another replica wrote, by batch")
                .register(registry);
        transaction = Timer.builder("newsclaims.projection.transaction")
                .description("Time to group, merge and write a batch, once it had its turn")
                .register(registry);
        computing = Timer.builder("newsclaims.projection.computing")
                .description("Processor time of that; the rest of it waited for the database")
                .register(registry);
        age = Timer.builder("newsclaims.projection.age")
                .description("How old articles were, since they were accepted, when they came into the views")
                .serviceLevelObjectives(AGES)
                .register(registry);
        Gauge.builder("newsclaims.projection.newest.timestamp", newest, ProjectionMetrics::seconds)
                .baseUnit("seconds")
                .description(
                        "When the newest article was accepted that this replica took into the views; NaN before one")
                .register(registry);
        records = counter(registry, "newsclaims.projection.records", "Article changes projected");
        poison = counter(registry, "newsclaims.projection.parked", "Records parked as dead letters");
        outOfStep =
                counter(registry, "newsclaims.projection.out.of.step", "Batches dropped as the views stood elsewhere");
        faults = counter(registry, "newsclaims.projection.faults", "Faults waited out");
        Gauge.builder("newsclaims.projection.lag", status, ProjectionMetrics::lag)
                .description("Records of this replica's partitions that are not in the views yet")
                .register(registry);
        Gauge.builder("newsclaims.projection.log.refused", status, now -> now.refusal() == null ? 0 : 1)
                .description("1 while the log is not the one that the views were made from, or was cut off")
                .register(registry);
        Gauge.builder("newsclaims.projection.stalled.seconds", status, ProjectionMetrics::stalled)
                .description("How long the slowest partition with more to read has stood still")
                .register(registry);
        status.onAssignment(new PartitionMetrics(registry, status)::assigned);
    }

    private static double seconds(AtomicLong millis) {
        return millis.get() == 0 ? Double.NaN : millis.get() / 1000.0;
    }

    /** NaN while the log is refused: its end says nothing about the views. */
    private static double lag(ProjectionStatus status) {
        if (status.refusal() != null) {
            return Double.NaN;
        }
        return status.progress().values().stream()
                .mapToLong(ProjectionStatus.Progress::lag)
                .sum();
    }

    private static double stalled(ProjectionStatus status) {
        long now = System.nanoTime();
        return TimeUnit.NANOSECONDS.toSeconds(status.progress().values().stream()
                .filter(progress -> progress.lag() > 0)
                .mapToLong(progress -> now - progress.movedAt())
                .max()
                .orElse(0));
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    void waitedForEngine(long since) {
        engineWait.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
    }

    void read(long cpuNanos) {
        engine.record(cpuNanos, TimeUnit.NANOSECONDS);
    }

    void waitedForTurn(Duration waited) {
        turn.record(waited);
    }

    void projected(Batch batch, Duration took, long cpuNanos) {
        transaction.record(took);
        computing.record(cpuNanos, TimeUnit.NANOSECONDS);
        long now = System.currentTimeMillis();
        for (ArticleChange change : batch.changes()) {
            long accepted = change.version().time().toEpochMilli();
            newest.accumulateAndGet(accepted, Math::max);
            age.record(Math.max(0, now - accepted), TimeUnit.MILLISECONDS);
        }
        records.increment(batch.changes().size());
        poison.increment(batch.poison().size());
    }

    void outOfStep() {
        outOfStep.increment();
    }

    void fault() {
        faults.increment();
    }
}
