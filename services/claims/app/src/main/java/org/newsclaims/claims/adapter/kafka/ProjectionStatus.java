package org.newsclaims.claims.adapter.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.LogPartition;

/**
 * What the two threads of the projection tell about themselves, for health and metrics. Times are of
 * {@link System#nanoTime()}.
 */
@ApplicationScoped
class ProjectionStatus {
    private final Map<LogPartition, Progress> progress = new ConcurrentHashMap<>();
    private final AtomicLong consumerBeat = new AtomicLong(System.nanoTime());
    private final AtomicLong projectorBeat = new AtomicLong(System.nanoTime());
    private volatile String fault;
    private volatile String refusal;
    private volatile boolean started;
    private volatile BooleanSupplier threadsLive = () -> true;
    private volatile IntSupplier stuckThreads = () -> 0;
    private volatile Consumer<Set<LogPartition>> onAssignment = partitions -> {};

    /**
     * How one partition is getting on.
     *
     * @param next next offset of the views
     * @param end end of the log
     * @param movedAt when the position last moved, or was last seen at the end
     */
    record Progress(long next, long end, long movedAt) {
        long lag() {
            return Math.max(0, end - next);
        }
    }

    void started(BooleanSupplier live, IntSupplier stuck) {
        threadsLive = live;
        stuckThreads = stuck;
        consumerLives();
        projectorLives();
        started = true;
    }

    boolean isStarted() {
        return started;
    }

    /** Whether no thread has ended that should go on. */
    boolean threadsLive() {
        return threadsLive.getAsBoolean();
    }

    int stuckThreads() {
        return stuckThreads.getAsInt();
    }

    /** Who is told which partitions are this replica's, whenever that changes. */
    void onAssignment(Consumer<Set<LogPartition>> listener) {
        onAssignment = listener;
    }

    void assigned(Map<LogPartition, Long> positions) {
        long now = System.nanoTime();
        progress.keySet().retainAll(positions.keySet());
        positions.forEach((partition, next) -> progress.merge(
                partition,
                new Progress(next, next, now),
                (was, is) -> new Progress(next, Math.max(was.end(), next), was.next() == next ? was.movedAt() : now)));
        onAssignment.accept(new TreeSet<>(positions.keySet()));
    }

    void moved(Iterable<Advance> steps) {
        long now = System.nanoTime();
        steps.forEach(step -> progress.computeIfPresent(
                step.partition(),
                (partition, was) -> new Progress(step.next(), Math.max(was.end(), step.next()), now)));
        fault = null;
    }

    void logEnd(LogPartition partition, long end) {
        long now = System.nanoTime();
        progress.computeIfPresent(
                partition, (p, was) -> new Progress(was.next(), end, was.next() >= end ? now : was.movedAt()));
    }

    void failed(String what) {
        fault = what;
    }

    void recovered() {
        fault = null;
        refusal = null;
    }

    /** The log that is there is not the one to follow: how far behind the views are cannot be told. */
    void refused(String why) {
        fault = why;
        refusal = why;
    }

    /** Why the log is not followed, or null while it is. */
    String refusal() {
        return refusal;
    }

    /** What holds the projection up, or null. */
    String fault() {
        return fault;
    }

    Map<LogPartition, Progress> progress() {
        return new TreeMap<>(progress);
    }

    void consumerLives() {
        consumerBeat.set(System.nanoTime());
    }

    void projectorLives() {
        projectorBeat.set(System.nanoTime());
    }

    long consumerBeat() {
        return consumerBeat.get();
    }

    long projectorBeat() {
        return projectorBeat.get();
    }
}
