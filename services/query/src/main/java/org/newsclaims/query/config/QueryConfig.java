package org.newsclaims.query.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Everything that can be set about this service beside Quarkus's own keys. */
@ConfigMapping(prefix = "query")
public interface QueryConfig {
    Lists lists();

    Waiting waiting();

    Stream stream();

    Database database();

    Answers answers();

    Access access();

    /** Who may read. */
    interface Access {
        /** Bearer tokens that may read; none: everybody of this machine, and from elsewhere where {@link #open()}. */
        Optional<List<String>> readers();

        /** Whether everybody may read while there is no token. */
        @WithDefault("false")
        boolean open();
    }

    /** How lists are cut. */
    interface Lists {
        /** Rows of a page when the caller names no {@code limit}. */
        @WithDefault("50")
        int defaultLimit();

        /** Most rows of a page; a greater {@code limit} counts as this. */
        @WithDefault("500")
        int maxLimit();
    }

    /** How {@code ?wait=} on an article works. */
    interface Waiting {
        /** Longest wait; a longer one counts as this. */
        @WithDefault("30s")
        Duration max();

        /** Time between two looks at the database, shared by everybody who waits. */
        @WithDefault("100ms")
        Duration tick();

        /** Most callers that may wait at once on one replica. */
        @WithDefault("1000")
        int maxWaiting();
    }

    /** How {@code /v1/stream} works. */
    interface Stream {
        /** Time between two looks at the feed, shared by all streams of this replica. */
        @WithDefault("250ms")
        Duration tick();

        /** Longest silence on a stream. */
        @WithDefault("15s")
        Duration heartbeat();

        /** What clients are told to wait at least before they reconnect, and at most twice that. */
        @WithDefault("2s")
        Duration retry();

        /** Most changes read at a time. */
        @WithDefault("200")
        int batch();

        /** Newest changes kept in memory, shared by all streams. */
        @WithDefault("2000")
        int memory();

        /** A client that takes nothing for so long is disconnected. */
        @WithDefault("30s")
        Duration stall();

        /** Most streams at once on one replica. */
        @WithDefault("1000")
        int maxStreams();
    }

    /** How the database is used; address, user and pool size are Quarkus's own keys. */
    interface Database {
        /** Longest a statement may run, by the server's clock. */
        @WithDefault("5s")
        Duration statementTimeout();

        /** Longest a caller waits for an answer of the database, connecting and queueing included. */
        @WithDefault("8s")
        Duration answerTimeout();

        /** Longest an attempt to connect may take. */
        @WithDefault("2s")
        Duration connectTimeout();

        /** Most questions that may queue for a connection. */
        @WithDefault("500")
        int maxQueue();

        /** A connection in use on which nothing moves for so long is closed; finds networks that swallow packets. */
        @WithDefault("30s")
        Duration silence();

        /** An unused connection is closed after so long; less than {@link #silence()}. */
        @WithDefault("20s")
        Duration idle();
    }

    /** How answers are kept, to be given again while the views have not changed. */
    interface Answers {
        /** Most bytes kept on one replica; 0: none. */
        @WithDefault("32M")
        MemorySize memory();

        /**
         * How long an answer is given again without a look at the views; places in the feed are told so much later. The same
         * on all replicas; 0: a look for every answer.
         */
        @WithDefault("50ms")
        Duration lease();

        /** An answer that takes more than that, compressed copy included, is not kept. */
        @WithDefault("2M")
        MemorySize largest();
    }
}
