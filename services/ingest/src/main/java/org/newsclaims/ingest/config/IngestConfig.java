package org.newsclaims.ingest.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsclaims.http.settings.AccessKeys;
import org.newsclaims.http.settings.AllowedRange;

/** Everything about this service that can be set, with its defaults; {@code deploy/settings.md} is made of it. */
@ConfigMapping(prefix = "news-claims.ingest")
public interface IngestConfig {
    /** The topic of the log; by default the name that all services share. */
    @WithDefault("${news-claims.topics.article-events:news-claims.article-events}")
    String topic();

    /** How much is taken. */
    LimitSettings limits();

    /** How much markup a page may hold. */
    PageSettings page();

    /** How articles are written to the log. */
    Log log();

    /** Articles that other systems put on a topic. */
    InboxSettings inbox();

    /** Feeds that articles are fetched from. */
    FeedSettings feeds();

    /** Who may call; everybody, when no token is set. */
    AccessSettings access();

    /** How often one caller may call. */
    RateSettings rate();

    /** How long callers are told to wait while Kafka is away, and how long it is not asked. */
    @WithDefault("5s")
    @AllowedRange(least = "1s", most = "1h")
    Duration retryAfter();

    /** Keys, as {@link org.newsclaims.http.settings.AccessKey} has them; several of a kind while one is replaced by another. */
    interface AccessSettings {
        /** Keys of those who may submit articles, each {@code [NAME=]TOKEN} or {@code [NAME=]sha256:HEX}. */
        @AccessKeys
        Optional<List<String>> submitters();

        /** Keys of those who may also retract and erase them, written alike. */
        @AccessKeys
        Optional<List<String>> retractors();

        /** Whether everybody may do everything while there is no token; else those of this machine alone. */
        @WithDefault("false")
        boolean open();
    }

    /** How often one caller may call; as often as they like, when no number is set. */
    interface RateSettings {
        /** Requests under {@code /v1} that each caller may make in a period, on each replica; batches and streams are one each. */
        @AllowedRange(least = "1", most = "1000000", unit = "requests")
        OptionalInt requests();

        /** The period; a caller who made no request for as long may make all of its requests at once. */
        @WithDefault("1m")
        @AllowedRange(least = "1s", most = "24h")
        Duration period();
    }

    /** Feeds that articles are fetched from. */
    interface FeedSettings {
        /** Whether feeds are polled and can be managed. */
        @WithDefault("false")
        boolean enabled();

        /** The topic that keeps the feeds and how they are doing; made when it is not there. */
        @WithDefault("news-claims.feeds")
        String topic();

        /** The consumer group by which replicas share the feeds out. */
        @WithDefault("news-claims-ingest-feeds")
        String group();

        /** A file of feeds to add at the start: a JSON object a line, as {@code POST /v1/feeds} takes it. */
        Optional<Path> file();

        /** Feeds polled side by side. */
        @WithDefault("16")
        @AllowedRange(least = "1", most = "1000", unit = "threads")
        int threads();

        /** How long a server may take for one answer. */
        @WithDefault("20s")
        @AllowedRange(least = "1ms", most = "10m")
        Duration timeout();

        /** Pause between two requests to one host. */
        @WithDefault("1s")
        @AllowedRange(least = "0s", most = "1h")
        Duration pause();

        /** Hosts, with or without a port, that may be fetched from although they are no public address. */
        Optional<List<String>> allowedHosts();
    }

    /** Articles that other systems put on a topic. */
    interface InboxSettings {
        /** The topic that other systems put articles on; without it none is read. */
        Optional<String> topic();

        /** Where messages go that are no articles; by default the topic's name and {@code -dead-letters}. */
        Optional<String> deadLetterTopic();

        /** The consumer group that all replicas share. */
        @WithDefault("news-claims-ingest-inbox")
        String group();
    }

    /** How much is taken. */
    interface LimitSettings {
        /** Bytes of one article as sent: a body, or a line of a batch. */
        @WithDefault("10485760")
        @AllowedRange(least = "1", most = "1000000000", unit = "bytes")
        int bodyBytes();

        /** Code points of one article's text. */
        @WithDefault("5000000")
        @AllowedRange(least = "1", most = "1000000000", unit = "code points")
        int textCharacters();

        /** Code points of any other field. */
        @WithDefault("4096")
        @AllowedRange(least = "1", most = "1000000000", unit = "code points")
        int fieldCharacters();

        /** Bytes of requests under way at one time; beyond, callers are told to come back. */
        @WithDefault("33554432")
        @AllowedRange(least = "1", most = "1000000000000", unit = "bytes")
        long pendingBytes();

        /** How many times its size as sent a compressed body may have, beyond the bytes of one article. */
        @WithDefault("100")
        @AllowedRange(least = "1", most = "100000", unit = "times")
        int expansion();

        /** Lines of one batch under way at one time; beyond, the rest is not read. */
        @WithDefault("1000")
        @AllowedRange(least = "1", most = "1000000", unit = "lines")
        int batchLines();

        /**
         * Bytes of one batch under way at one time; beyond, the rest is not read. Each batch takes this much of
         * {@link #pendingBytes()}.
         */
        @WithDefault("2097152")
        @AllowedRange(least = "1", most = "1000000000", unit = "bytes")
        int batchBytes();
    }

    /** How much markup a page may hold. */
    interface PageSettings {
        /** Elements inside each other; what lies deeper is read as if it lay at this depth. */
        @WithDefault("256")
        @AllowedRange(least = "1", most = "1000", unit = "elements")
        int depth();

        /** Elements and comments; a page with more is refused. */
        @WithDefault("100000")
        @AllowedRange(least = "1", most = "100000000", unit = "elements")
        int elements();

        /**
         * Bytes that making them may take, those included that are added for markup left open; a page that takes more is
         * refused.
         */
        @WithDefault("67108864")
        @AllowedRange(least = "1", most = "1000000000000", unit = "bytes")
        long memory();

        /** CPU time for making them; a page that takes more is refused. */
        @WithDefault("2s")
        @AllowedRange(least = "1ms", most = "10m")
        Duration time();
    }

    /** How articles are written to the log. */
    interface Log {
        /** How long Kafka has to acknowledge an article; then callers are told to come back. */
        @WithDefault("10s")
        @AllowedRange(least = "1ms", most = "1h")
        Duration deliveryTimeout();

        /** Memory for articles that Kafka has not taken yet. */
        @WithDefault("50331648")
        @AllowedRange(least = "1", most = "1000000000000", unit = "bytes")
        long bufferBytes();

        /** The largest record; at most the topic's {@code max.message.bytes}. */
        @WithDefault("16000000")
        @AllowedRange(least = "1", most = "2000000000", unit = "bytes")
        int maxRecordBytes();
    }
}
