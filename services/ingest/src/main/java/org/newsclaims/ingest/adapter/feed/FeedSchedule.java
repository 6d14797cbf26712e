package org.newsclaims.ingest.adapter.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.newsclaims.ingest.application.FeedStore;
import org.newsclaims.ingest.application.PollFeed;
import org.newsclaims.ingest.config.IngestConfig;
import org.newsclaims.ingest.domain.FeedState;

/** Polls the feeds of this replica as they fall due, some at a time, each by one thread at a time. */
@ApplicationScoped
class FeedSchedule {
    private static final Logger LOG = Logger.getLogger(FeedSchedule.class);
    private static final int PATIENCE_SECONDS = 5;

    private final FeedStore store;
    private final PollFeed poll;
    private final IngestConfig.FeedSettings settings;
    private final Set<String> under = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService clock;
    private ExecutorService workers;

    FeedSchedule(FeedStore store, PollFeed poll, IngestConfig config) {
        this.store = store;
        this.poll = poll;
        this.settings = config.feeds();
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            workers = Executors.newFixedThreadPool(settings.threads(), work -> new Thread(work, "feed"));
            clock = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "feeds"));
            clock.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (clock != null) {
            clock.shutdownNow();
            workers.shutdownNow();
            workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void look() {
        try {
            Instant now = Instant.now();
            for (FeedStore.Entry entry : store.mine()) {
                if (entry.state().isDue(now) && under.add(entry.feed().id())) {
                    workers.execute(() -> poll(entry));
                }
            }
        } catch (RuntimeException e) {
            LOG.error("The feeds could not be looked through", e);
        }
    }

    /** A feed that brings the reader down is asked again when one that fails is, not at once. */
    private FeedState polled(FeedStore.Entry entry) throws InterruptedException {
        try {
            return poll.poll(entry.feed(), entry.state());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "The feed %s could not be polled", entry.feed().url());
            return poll.gaveUp(entry.feed(), entry.state());
        }
    }

    private void poll(FeedStore.Entry entry) {
        String id = entry.feed().id();
        try {
            store.put(id, polled(entry)).toCompletableFuture().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "The state of the feed %s could not be kept",
                    entry.feed().url());
        } finally {
            under.remove(id);
        }
    }
}
