package org.newsclaims.infra;

import java.util.concurrent.CountDownLatch;
import org.newsclaims.infra.service.Guarded;

/**
 * A broker as a process of its own: {@code BrokerMain DATA PORT [ADVERTISED_PORT]}. Creates the system's topics, then prints
 * {@code ready host:port} and runs until it is told to stop. Killed, it continues where it was when started again.
 */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        ServerArguments server = ServerArguments.of(arguments);
        EmbeddedBroker broker = start(server);
        Guarded.watch();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-kafka"));
        TopicLayout.standard().create(broker.bootstrapServers());
        System.out.println(ServerProcess.READY + broker.bootstrapServers());
        new CountDownLatch(1).await();
    }

    /** A broker that cannot start, since its port was taken, say, leaves threads that would keep the process for ever. */
    private static EmbeddedBroker start(ServerArguments server) {
        try {
            return EmbeddedBroker.persistent(server.data(), server.port(), server.advertisedPort());
        } catch (RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
            throw e;
        }
    }
}
