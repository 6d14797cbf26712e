package org.newsclaims.http.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;

/**
 * A start whose classes the build keeps, to be mapped by every later one in place of being parsed and checked. Quarkus would end it
 * before anything runs, and leave a third of the classes to each start; this one goes on until the service is up. It needs neither
 * Kafka nor a database, and meets none.
 */
public final class ArchivedStart {
    /** Set by the build for this start alone; it also makes Quarkus end early. */
    private static final String ASKED = "quarkus.appcds.generate";

    private static final Map<String, String> ALONE = Map.of(
            "quarkus.http.host", "127.0.0.1",
            "quarkus.http.port", "0",
            "quarkus.shutdown.delay", "0S",
            "quarkus.datasource.reactive.url", "postgresql://127.0.0.1:1/none",
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/none",
            "kafka.bootstrap.servers", "127.0.0.1:1");

    private ArchivedStart() {}

    /** Whether the build asks for it. */
    public static boolean isAskedFor() {
        return Boolean.getBoolean(ASKED);
    }

    /** @param until what is done once the service is up; then it ends */
    public static void run(Class<? extends QuarkusApplication> until, String... arguments) {
        System.clearProperty(ASKED);
        ALONE.forEach(System::setProperty);
        Quarkus.run(until, arguments);
    }

    /** Starts a service that answers over HTTP and does nothing else: for good, or, when the build asks, until it has answered. */
    public static void runOrAnswer(String... arguments) {
        if (isAskedFor()) {
            run(FirstAnswers.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
