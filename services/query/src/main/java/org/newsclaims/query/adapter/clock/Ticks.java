package org.newsclaims.query.adapter.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.newsclaims.query.application.Arrivals;
import org.newsclaims.query.config.QueryConfig;

/** Has those who wait look again. */
@ApplicationScoped
class Ticks {
    private final Vertx vertx;
    private final Arrivals arrivals;
    private final QueryConfig config;
    private final List<Long> timers = new ArrayList<>();

    Ticks(Vertx vertx, Arrivals arrivals, QueryConfig config) {
        this.vertx = vertx;
        this.arrivals = arrivals;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        timers.add(vertx.setPeriodic(config.waiting().tick().toMillis(), id -> arrivals.tick()));
    }

    void stop(@Observes ShutdownEvent event) {
        timers.forEach(vertx::cancelTimer);
    }
}
