package org.newsclaims.claims.config;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.spi.CDI;
import org.newsclaims.claims.adapter.kafka.LogFollower;

/**
 * The start whose classes the build keeps, to be mapped by every later one in place of being parsed and checked. Quarkus
 * would end it before anything runs, and leave a third of the classes to each start; this one goes on until the service is
 * up, the engine has read something, and the log was looked for. It needs neither Kafka nor a database, and meets none.
 */
final class ClassArchiveRun implements QuarkusApplication {
    /** Set by the build for this start alone; it also makes Quarkus end early. */
    private static final String ASKED = "quarkus.appcds.generate";
    /** As long as the clients of Kafka need to find nobody. */
    private static final long LOOK_MILLIS = 500;

    static boolean isAskedFor() {
        return Boolean.getBoolean(ASKED);
    }

    static void start(String... arguments) {
        System.clearProperty(ASKED);
        System.setProperty("quarkus.http.host", "127.0.0.1");
        System.setProperty("quarkus.http.port", "0");
        System.setProperty("quarkus.datasource.reactive.url", "postgresql://127.0.0.1:1/none");
        System.setProperty("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/none");
        System.setProperty("kafka.bootstrap.servers", "127.0.0.1:1");
        Quarkus.run(ClassArchiveRun.class, arguments);
    }

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
