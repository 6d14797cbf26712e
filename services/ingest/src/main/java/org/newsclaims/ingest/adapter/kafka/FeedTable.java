package org.newsclaims.ingest.adapter.kafka;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.newsclaims.ingest.application.FeedStore;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.ingest.domain.FeedState;

/** What the topic of feeds says now: the last of every key. Thread-safe. */
final class FeedTable {
    static final String STATE = "/state";

    private static final Logger LOG = Logger.getLogger(FeedTable.class);

    private final Map<String, Feed> feeds = new ConcurrentSkipListMap<>();
    private final Map<String, FeedState> states = new ConcurrentSkipListMap<>();

    void apply(ConsumerRecord<String, byte[]> message) {
        try {
            apply(message.key(), message.value());
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The record of a feed at %s-%d cannot be read", message.partition(), message.offset());
        }
    }

    private void apply(String key, byte[] value) throws IOException {
        boolean state = key.endsWith(STATE);
        String id = state ? key.substring(0, key.length() - STATE.length()) : key;
        if (value == null) {
            (state ? states : feeds).remove(id);
        } else if (state) {
            states.put(id, FeedRecords.state(value));
        } else {
            feeds.put(id, FeedRecords.feed(value));
        }
    }

    /** What this replica wrote, before it is read back. */
    void put(String id, FeedState state) {
        states.put(id, state);
    }

    void put(Feed feed) {
        feeds.put(feed.id(), feed);
    }

    void remove(String id) {
        feeds.remove(id);
        states.remove(id);
    }

    List<FeedStore.Entry> all() {
        return feeds.values().stream().map(this::entry).toList();
    }

    Optional<FeedStore.Entry> one(String id) {
        return Optional.ofNullable(feeds.get(id)).map(this::entry);
    }

    private FeedStore.Entry entry(Feed feed) {
        return new FeedStore.Entry(feed, states.getOrDefault(feed.id(), FeedState.NEW));
    }
}
