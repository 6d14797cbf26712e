package org.newsclaims.ingest.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;

/**
 * Puts all events of one article into one partition: Kafka's own hash, of the article id that every key starts with
 * (decision 7).
 */
public final class ArticlePartitioner implements Partitioner {
    @Override
    public int partition(String topic, Object key, byte[] keyBytes, Object value, byte[] valueBytes, Cluster cluster) {
        return partition((String) key, cluster.partitionCountForTopic(topic));
    }

    static int partition(String key, int partitions) {
        String article = key.substring(0, key.indexOf('.'));
        return Utils.toPositive(Utils.murmur2(article.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    @Override
    public void configure(Map<String, ?> settings) {
        // It has none.
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
