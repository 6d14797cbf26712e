package org.newsclaims.query.adapter.clock;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.query.application.Arrivals;
import org.newsclaims.query.application.feed.ClaimFeed;
import org.newsclaims.query.config.QueryConfig;

/** Has those who wait, for articles or for changes, look again. */
@ApplicationScoped
class Ticks {
    private final Vertx vertx;
    private final Arrivals arrivals;
    private final ClaimFeed feed;
    private final QueryConfig config;
    private final List<Long> timers = new ArrayList<>();

    Ticks(Vertx vertx, Arrivals arrivals, ClaimFeed feed, QueryConfig config) {
        this.vertx = vertx;
        this.arrivals = arrivals;
        this.feed = feed;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        timers.add(vertx.setPeriodic(config.waiting().tick().toMillis(), id -> arrivals.tick()));
        timers.add(vertx.setPeriodic(config.stream().tick().toMillis(), id -> feed.tick()));
        timers.add(vertx.setPeriodic(config.stream().heartbeat().toMillis(), id -> feed.verify()));
    }

    /** Nobody who waits keeps the service from stopping. */
    void release(@Observes ShutdownDelayInitiatedEvent stopping) {
        arrivals.release();
    }

    void stop(@Observes ShutdownEvent event) {
        timers.forEach(vertx::cancelTimer);
    }
}
