package org.newsclaims.query.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsclaims.http.settings.AccessKeys;
import org.newsclaims.http.settings.AllowedRange;

/** Everything that can be set about this service beside Quarkus's own keys. */
@ConfigMapping(prefix = "query")
public interface QueryConfig {
    Lists lists();

    Waiting waiting();

    Stream stream();

    Database database();

    Answers answers();

    Access access();

    RateSettings rate();

    /** Who may read. */
    interface Access {
        /** Keys that may read, each {@code [NAME=]TOKEN} or {@code [NAME=]sha256:HEX}; none: everybody of this machine, and from elsewhere where {@link #open()}. */
        @AccessKeys
        Optional<List<String>> readers();

        /** Whether everybody may read while there is no token. */
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

    /** How lists are cut. */
    interface Lists {
        /** Rows of a page when the caller names no {@code limit}. */
        @WithDefault("50")
        @AllowedRange(least = "1", most = "10000", unit = "rows")
        int defaultLimit();

        /** Most rows of a page; a greater {@code limit} counts as this. */
        @WithDefault("500")
        @AllowedRange(least = "1", most = "10000", unit = "rows")
        int maxLimit();
    }

    /** How {@code ?wait=} on an article works. */
    interface Waiting {
        /** Longest wait; a longer one counts as this. */
        @WithDefault("30s")
        @AllowedRange(least = "0s", most = "10m")
        Duration max();

        /** Time between two looks at the database, shared by everybody who waits. */
        @WithDefault("100ms")
        @AllowedRange(least = "1ms", most = "1m")
        Duration tick();

        /** Most callers that may wait at once on one replica. */
        @WithDefault("1000")
        @AllowedRange(least = "1", most = "100000", unit = "callers")
        int maxWaiting();
    }

    /** How {@code /v1/stream} works. */
    interface Stream {
        /** Time between two looks at the feed, shared by all streams of this replica. */
        @WithDefault("250ms")
        @AllowedRange(least = "1ms", most = "1m")
        Duration tick();

        /** Longest silence on a stream. */
        @WithDefault("15s")
        @AllowedRange(least = "100ms", most = "10m")
        Duration heartbeat();

        /** What clients are told to wait at least before they reconnect, and at most twice that. */
        @WithDefault("2s")
        @AllowedRange(least = "1ms", most = "10m")
        Duration retry();

        /** Most changes read at a time. */
        @WithDefault("200")
        @AllowedRange(least = "1", most = "10000", unit = "changes")
        int batch();

        /** Newest changes kept in memory, shared by all streams. */
        @WithDefault("2000")
        @AllowedRange(least = "1", most = "1000000", unit = "changes")
        int memory();

        /** A client that takes nothing for so long is disconnected. */
        @WithDefault("30s")
        @AllowedRange(least = "100ms", most = "1h")
        Duration stall();

        /** Most streams at once on one replica. */
        @WithDefault("1000")
        @AllowedRange(least = "1", most = "100000", unit = "streams")
        int maxStreams();
    }

    /** How the database is used; address, user and pool size are Quarkus's own keys. */
    interface Database {
        /** Longest a statement may run, by the server's clock. */
        @WithDefault("5s")
        @AllowedRange(least = "1ms", most = "1h")
        Duration statementTimeout();

        /** Longest a caller waits for an answer of the database, connecting and queueing included. */
        @WithDefault("8s")
        @AllowedRange(least = "1ms", most = "1h")
        Duration answerTimeout();

        /** Longest an attempt to connect may take. */
        @WithDefault("2s")
        @AllowedRange(least = "1ms", most = "10m")
        Duration connectTimeout();

        /** Most questions that may queue for a connection. */
        @WithDefault("500")
        @AllowedRange(least = "1", most = "100000", unit = "questions")
        int maxQueue();

        /** A connection in use on which nothing moves for so long is closed; finds networks that swallow packets. */
        @WithDefault("30s")
        @AllowedRange(least = "1s", most = "24h")
        Duration silence();

        /** An unused connection is closed after so long; less than {@link #silence()}. */
        @WithDefault("20s")
        @AllowedRange(least = "1s", most = "24h")
        Duration idle();
    }

    /** How answers are kept, to be given again while the views have not changed. */
    interface Answers {
        /** Most bytes kept on one replica; 0: none. */
        @WithDefault("32M")
        @AllowedRange(least = "0", most = "64G")
        MemorySize memory();

        /**
         * How long an answer is given again without a look at the views; places in the feed are told so much later. The same
         * on all replicas; 0: a look for every answer.
         */
        @WithDefault("50ms")
        @AllowedRange(least = "0s", most = "10s")
        Duration lease();

        /** An answer that takes more than that, compressed copy included, is not kept. */
        @WithDefault("2M")
        @AllowedRange(least = "0", most = "1G")
        MemorySize largest();
    }
}
