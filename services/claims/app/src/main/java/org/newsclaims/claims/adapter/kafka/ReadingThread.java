package org.newsclaims.claims.adapter.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.newsclaims.claims.application.live.ViewsProgress;
import org.newsclaims.claims.application.log.OtherLog;
import org.newsclaims.claims.application.store.StoreUnavailable;
import org.newsclaims.claims.domain.Advance;
import org.newsclaims.claims.domain.LogPartition;

/**
 * Reads the log from where the views stand, while there is more to read its partitions side by side in the order of time.
 * Never waits for the views: when they are behind, it goes on polling without those partitions of which records wait, so
 * that the group knows it is alive. Kafka's own committed offsets follow the views and are never read.
 */
final class ReadingThread implements Runnable, ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(ReadingThread.class);
    private static final Duration POLL = Duration.ofMillis(200);
    /** While records wait for their turn, which may come at any time. */
    private static final Duration GLANCE = Duration.ofMillis(20);

    /** For elder records of other partitions, one of which may be out of reach. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private static final Duration LEAVING = Duration.ofSeconds(1);

    private final Consumer<byte[], byte[]> consumer;
    private final String topic;
    private final LogWatch watch;
    private final ReadAhead reader;
    private final BatchQueue queue;
    private final ProjectionStatus status;
    private final Backoff backoff;
    private final CountDownLatch stopped;
    private final CountDownLatch written;

    private final Map<LogPartition, Long> next = new TreeMap<>();
    private long epoch;
    private int generation;
    private boolean lost = true;
    private final TimeOrder waiting = new TimeOrder();
    /** Since when the eldest record may not be at hand. The first records go on as they come: somebody waits for them. */
    private long lackingSince = System.nanoTime() - PATIENCE.toNanos();

    /**
     * @param stopped when to end
     * @param written when the views have what they get of this replica: whoever takes over looks up after that where they stand
     */
    ReadingThread(
            Consumer<byte[], byte[]> consumer,
            String topic,
            LogWatch watch,
            ReadAhead reader,
            BatchQueue queue,
            ProjectionStatus status,
            Backoff backoff,
            CountDownLatch stopped,
            CountDownLatch written) {
        this.consumer = consumer;
        this.topic = topic;
        this.watch = watch;
        this.reader = reader;
        this.queue = queue;
        this.status = status;
        this.backoff = backoff;
        this.stopped = stopped;
        this.written = written;
    }

    @Override
    public void run() {
        try {
            consumer.subscribe(List.of(topic), this);
            while (stopped.getCount() > 0) {
                status.consumerLives();
                turn();
            }
            written.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            commit();
            consumer.close(CloseOptions.timeout(LEAVING));
        }
    }

    private void turn() throws InterruptedException {
        try {
            if (queue.hasLostStep()) {
                lose();
            }
            if (lost && !consumer.assignment().isEmpty()) {
                findPlace();
            }
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(waiting.isEmpty() ? POLL : GLANCE);
            look(polled);
            hand(polled);
            commit();
            backoff.reset();
        } catch (WakeupException e) {
            LOG.debug("Woken up");
        } catch (OtherLog e) {
            refuse(e);
            backoff.pause();
        } catch (OffsetOutOfRangeException e) {
            LOG.errorf("The log does not hold what comes next: %s. Was it cut off, or made anew?", e.getMessage());
            status.failed("the log does not hold what comes next: " + e.getMessage());
            lose();
            backoff.pause();
        } catch (StoreUnavailable | KafkaException e) {
            LOG.warnf("Will try again: %s", e.getMessage());
            status.failed(e.getMessage());
            backoff.pause();
        }
    }

    /** Nothing is made of records before it is certain which log they are of. */
    private void look(ConsumerRecords<byte[], byte[]> polled) {
        try {
            if (polled.isEmpty() || lost) {
                if (watch.lookNowAndThen(generation)) {
                    lose();
                }
            } else {
                watch.verify();
            }
        } catch (StoreUnavailable e) {
            lose();
            throw e;
        }
    }

    private void refuse(OtherLog refusal) {
        if (!refusal.getMessage().equals(status.refusal())) {
            LOG.error(refusal.getMessage());
        }
        status.refused(refusal.getMessage());
        lose();
        stayInGroup();
    }

    /** The group must not take this replica for dead; whatever else the log says of itself changes nothing. */
    private void stayInGroup() {
        try {
            consumer.poll(Duration.ZERO);
        } catch (KafkaException e) {
            LOG.debugf("The log that is refused cannot be polled: %s", e.getMessage());
        }
    }

    /** Void what was read; the place is looked up before reading goes on. */
    private void lose() {
        lost = true;
        waiting.clear();
        epoch = queue.newEpoch();
        consumer.pause(consumer.assignment());
    }

    private void findPlace() {
        ViewsProgress standing = watch.standing();
        epoch = queue.newEpoch();
        waiting.clear();
        generation = standing.generation();
        next.clear();
        for (TopicPartition assigned : consumer.assignment()) {
            LogPartition partition = partition(assigned);
            next.put(partition, standing.next(partition));
            consumer.seek(assigned, standing.next(partition));
        }
        status.assigned(next);
        queue.isWritten(next);
        status.recovered();
        lost = false;
        consumer.resume(consumer.assignment());
        LOG.infof("Reading generation %d from %s", generation, next);
    }

    private void hand(ConsumerRecords<byte[], byte[]> polled) {
        if (!polled.isEmpty() && !lost) {
            polled.forEach(waiting::add);
        }
        while (!waiting.isEmpty() && queue.hasRoom() && !awaitsElder()) {
            queue.add(pending(waiting.remove()));
        }
        if (!lost) {
            waiting.pollOthers(consumer);
        }
        lag();
    }

    /** Whether a record that is elder than those at hand may be on its way, and has not kept them waiting for long. */
    private boolean awaitsElder() {
        if (!waiting.lacksOneOf(consumer)) {
            lackingSince = Long.MAX_VALUE;
            return false;
        }
        lackingSince = Math.min(lackingSince, System.nanoTime());
        return System.nanoTime() - lackingSince < PATIENCE.toNanos();
    }

    private PendingRecord pending(ConsumerRecord<byte[], byte[]> message) {
        LogPartition partition = new LogPartition(message.topic(), message.partition());
        long after = message.offset() + 1;
        Advance step = new Advance(partition, next.put(partition, after), after);
        return new PendingRecord(epoch, generation, step, reader.read(message));
    }

    private void lag() {
        for (TopicPartition assigned : consumer.assignment()) {
            consumer.currentLag(assigned)
                    .ifPresent(lag -> status.logEnd(partition(assigned), consumer.position(assigned) + lag));
        }
    }

    private void commit() {
        Map<LogPartition, Long> written = queue.drainWritten();
        if (written.isEmpty()) {
            return;
        }
        reader.written(written);
        Map<TopicPartition, OffsetAndMetadata> offsets = written.entrySet().stream()
                .filter(next -> consumer.assignment().contains(topicPartition(next.getKey())))
                .collect(Collectors.toMap(
                        next -> topicPartition(next.getKey()), next -> new OffsetAndMetadata(next.getValue())));
        if (!offsets.isEmpty()) {
            consumer.commitAsync(offsets, (committed, fault) -> {
                if (fault != null) {
                    LOG.debugf("Committed offsets will follow later: %s", fault.getMessage());
                    queue.isWritten(written);
                }
            });
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        // Anywhere will do: it is paused, and its place is looked up before it is resumed.
        partitions.forEach(partition -> consumer.seek(partition, 0));
        lose();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> next.remove(partition(partition)));
        lose();
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        onPartitionsRevoked(partitions);
    }

    private static LogPartition partition(TopicPartition partition) {
        return new LogPartition(partition.topic(), partition.partition());
    }

    private static TopicPartition topicPartition(LogPartition partition) {
        return new TopicPartition(partition.topic(), partition.number());
    }
}
