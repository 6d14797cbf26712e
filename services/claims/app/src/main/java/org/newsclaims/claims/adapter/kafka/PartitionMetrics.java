package org.newsclaims.claims.adapter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.newsclaims.claims.adapter.kafka.ProjectionStatus.Progress;
import org.newsclaims.claims.domain.LogPartition;

/** How each partition of this replica is getting on; a partition that went to another replica is told by that one. */
final class PartitionMetrics {
    private static final double MILLIS_PER_SECOND = 1000;

    private final ProjectionStatus status;
    private final MultiGauge position;
    private final MultiGauge end;
    private final MultiGauge lag;
    private final MultiGauge progress;

    PartitionMetrics(MeterRegistry registry, ProjectionStatus status) {
        this.status = status;
        position = gauge(registry, "position", "Next offset of the views");
        end = gauge(registry, "end", "End of the log");
        lag = gauge(registry, "lag", "Records that are not in the views yet");
        progress = gauge(
                registry,
                "progress.timestamp.seconds",
                "When the position last moved or was last seen at the end, in seconds since 1970");
    }

    private static MultiGauge gauge(MeterRegistry registry, String what, String description) {
        return MultiGauge.builder("newsclaims.projection.partition." + what)
                .description(description)
                .register(registry);
    }

    /** Tells of these partitions from now on, and of no others. */
    void assigned(Collection<LogPartition> partitions) {
        register(position, partitions, Progress::next);
        register(end, partitions, Progress::end);
        register(lag, partitions, progress -> status.refusal() == null ? progress.lag() : Double.NaN);
        register(progress, partitions, PartitionMetrics::timestamp);
    }

    private void register(MultiGauge gauge, Collection<LogPartition> partitions, ToDoubleFunction<Progress> value) {
        List<Row<?>> rows = partitions.stream()
                .<Row<?>>map(partition -> Row.of(
                        Tags.of("topic", partition.topic(), "partition", String.valueOf(partition.number())),
                        status,
                        now -> value(now, partition, value)))
                .toList();
        gauge.register(rows, true);
    }

    private static double value(ProjectionStatus status, LogPartition partition, ToDoubleFunction<Progress> value) {
        Progress progress = status.progress().get(partition);
        return progress == null ? Double.NaN : value.applyAsDouble(progress);
    }

    private static double timestamp(Progress progress) {
        long ago = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - progress.movedAt());
        return (System.currentTimeMillis() - ago) / MILLIS_PER_SECOND;
    }
}
