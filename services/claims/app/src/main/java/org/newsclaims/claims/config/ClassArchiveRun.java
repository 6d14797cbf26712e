package org.newsclaims.claims.config;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.spi.CDI;
import org.newsclaims.claims.adapter.kafka.LogFollower;

/** What of a start the build keeps the classes of: until the engine has read something and the log was looked for. */
final class ClassArchiveRun implements QuarkusApplication {
    /** As long as the clients of Kafka need to find nobody. */
    private static final long LOOK_MILLIS = 500;

    @Override
    public int run(String... arguments) throws InterruptedException {
        LogFollower follower = CDI.current().select(LogFollower.class).get();
        follower.start();
        Thread.sleep(LOOK_MILLIS);
        follower.stop();
        LoadedEngine.awaitUse();
        return 0;
    }
}
