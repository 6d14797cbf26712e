package org.newsclaims.ingest.adapter.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.newsclaims.ingest.config.IngestConfig;

/**
 * Follows the topic of feeds on a thread of its own: one consumer reads all partitions into the table, another is a member
 * of the group that shares the partitions out, and reads nothing.
 */
final class FeedTopic {
    static final int PARTITIONS = 12;

    private static final Logger LOG = Logger.getLogger(FeedTopic.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> client;
    private final IngestConfig.FeedSettings settings;
    private final FeedTable table;
    private final Set<Integer> mine = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::run, "feed-topic");
    private volatile boolean whole;
    private volatile boolean over;

    FeedTopic(Map<String, Object> client, IngestConfig.FeedSettings settings, FeedTable table) {
        this.client = client;
        this.settings = settings;
        this.table = table;
    }

    void start() {
        thread.start();
    }

    void stop() throws InterruptedException {
        over = true;
        thread.join();
    }

    /** Whether this replica polls the feeds of a partition; no before it has read what there is. */
    boolean isMine(int partition) {
        return whole && mine.contains(partition);
    }

    private void run() {
        while (!over) {
            try {
                MissingTopics.create(
                        client,
                        List.of(MissingTopics.topic(
                                settings.topic(), PARTITIONS, Map.of("cleanup.policy", "compact"))));
                follow();
            } catch (KafkaException e) {
                LOG.warnf("The feeds cannot be read at present: %s", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void follow() {
        try (Consumer<String, byte[]> reader = consumer(null);
                Consumer<String, byte[]> member = consumer(settings.group())) {
            List<TopicPartition> all = IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(settings.topic(), partition))
                    .toList();
            reader.assign(all);
            reader.seekToBeginning(all);
            Map<TopicPartition, Long> ends = reader.endOffsets(all);
            member.subscribe(List.of(settings.topic()), new Share(member));
            while (!over) {
                reader.poll(POLL).forEach(table::apply);
                whole = whole || all.stream().allMatch(partition -> reader.position(partition) >= ends.get(partition));
                member.poll(Duration.ZERO);
            }
        } finally {
            mine.clear();
        }
    }

    private final class Share implements ConsumerRebalanceListener {
        private final Consumer<String, byte[]> member;

        private Share(Consumer<String, byte[]> member) {
            this.member = member;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            member.pause(partitions);
            partitions.forEach(partition -> mine.add(partition.partition()));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(partition -> mine.remove(partition.partition()));
        }
    }

    private Consumer<String, byte[]> consumer(String group) {
        Map<String, Object> consumer = new HashMap<>(client);
        if (group != null) {
            consumer.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        }
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(consumer, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
