package org.newsclaims.infra;

import java.util.Properties;

/**
 * One broker and one PostgreSQL server for all tests of a JVM, started on first use and stopped when the JVM ends. Test
 * classes keep apart by topic names and databases of their own.
 *
 * <p>Test frameworks load classes more than once, each time with statics of their own; the addresses are therefore
 * remembered in the system properties, which the JVM has but once.
 */
public final class SharedInfra {
    private static final String KAFKA = "newsclaims.infra.shared.kafka";
    private static final String POSTGRES = "newsclaims.infra.shared.postgres.";

    private SharedInfra() {}

    /** The bootstrap servers of the shared broker. */
    public static String bootstrapServers() {
        Properties jvm = System.getProperties();
        synchronized (jvm) {
            if (jvm.getProperty(KAFKA) == null) {
                Broker broker =
                        InfraMode.chosen() == InfraMode.EMBEDDED ? EmbeddedBroker.temporary() : new ContainerBroker();
                Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-kafka"));
                jvm.setProperty(KAFKA, broker.bootstrapServers());
            }
            return jvm.getProperty(KAFKA);
        }
    }

    /** The shared server; closing what this returns does nothing. */
    public static Database database() {
        Properties jvm = System.getProperties();
        synchronized (jvm) {
            if (jvm.getProperty(POSTGRES + "port") == null) {
                Database server = InfraMode.chosen() == InfraMode.EMBEDDED
                        ? EmbeddedDatabase.temporary()
                        : new ContainerDatabase();
                Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-postgresql"));
                jvm.setProperty(POSTGRES + "host", server.host());
                jvm.setProperty(POSTGRES + "user", server.user());
                jvm.setProperty(POSTGRES + "password", server.password());
                jvm.setProperty(POSTGRES + "port", Integer.toString(server.port()));
            }
            return new SharedDatabase(
                    jvm.getProperty(POSTGRES + "host"),
                    Integer.parseInt(jvm.getProperty(POSTGRES + "port")),
                    jvm.getProperty(POSTGRES + "user"),
                    jvm.getProperty(POSTGRES + "password"));
        }
    }

    private record SharedDatabase(String host, int port, String user, String password) implements Database {
        @Override
        public void close() {
            // Others still use it; it stops with the JVM.
        }
    }
}
