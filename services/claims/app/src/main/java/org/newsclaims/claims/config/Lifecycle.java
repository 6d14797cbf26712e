package org.newsclaims.claims.config;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.FutureTask;
import org.jboss.logging.Logger;
import org.newsclaims.claims.adapter.db.DatabasePreparation;
import org.newsclaims.claims.adapter.kafka.FeedRelay;
import org.newsclaims.claims.adapter.kafka.LogFollower;
import org.newsclaims.claims.application.rebuild.Rebuild;

/** Starts the work once the database answers, however long that takes, and ends it in order. */
@ApplicationScoped
class Lifecycle {
    private static final Logger LOG = Logger.getLogger(Lifecycle.class);
    private static final long RETRY_MILLIS = 2000;

    private final DatabasePreparation database;
    private final LogFollower follower;
    private final FeedRelay relay;
    private final Rebuild rebuild;
    private volatile boolean stopping;
    private Thread starter;

    Lifecycle(DatabasePreparation database, LogFollower follower, FeedRelay relay, Rebuild rebuild) {
        this.database = database;
        this.follower = follower;
        this.relay = relay;
        this.rebuild = rebuild;
    }

    void start(@Observes StartupEvent event) {
        starter = new Thread(this::prepareAndFollow, "starting");
        starter.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        rebuild.cancel();
        starter.interrupt();
        starter.join();
        follower.stop();
        relay.stop();
    }

    private void prepareAndFollow() {
        beside(database::open, "starting-sessions");
        beside(follower::prepare, "starting-log");
        while (!stopping) {
            try {
                database.prepare();
                follower.start();
                relay.start();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("The database is not ready yet: %s", e.getMessage());
                pause();
            }
        }
    }

    /** Once: whatever keeps it from being done is met again by what needs it. */
    private static void beside(Runnable work, String name) {
        Thread thread = new Thread(new FutureTask<>(work, null), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
