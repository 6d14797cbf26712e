package org.newsclaims.claims.adapter.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.newsclaims.claims.application.operations.RetiredGenerations;

/** Drops what is kept for a while alone. */
@ApplicationScoped
class Clearing {
    private static final Logger LOG = Logger.getLogger(Clearing.class);
    private static final long EVERY_SECONDS = 60;

    private final RetiredGenerations retired;
    private final GenerationSettings settings;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "clearing");
        thread.setDaemon(true);
        return thread;
    });

    Clearing(RetiredGenerations retired, GenerationSettings settings) {
        this.retired = retired;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        clock.scheduleWithFixedDelay(this::clear, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void clear() {
        try {
            List<Integer> dropped = retired.drop(Instant.now().minus(settings.retiredKept()));
            dropped.forEach(id -> LOG.infof(
                    "Dropped generation %d, which was replaced more than %s ago", id, settings.retiredKept()));
        } catch (RuntimeException e) {
            LOG.debug("Retired generations will be dropped later", e);
        }
    }
}
