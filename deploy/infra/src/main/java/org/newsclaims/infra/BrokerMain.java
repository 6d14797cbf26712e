package org.newsclaims.infra;

import java.util.concurrent.CountDownLatch;

/**
 * A broker as a process of its own: {@code BrokerMain DATA PORT [ADVERTISED_PORT]}. Creates the system's topics, then prints
 * {@code ready host:port} and runs until it is told to stop. Killed, it continues where it was when started again.
 */
final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            serve(ServerArguments.of(arguments));
        } catch (RuntimeException e) {
            e.printStackTrace();
            // Threads of a half started broker, whose port was taken, say, would keep the process for ever.
            Runtime.getRuntime().halt(1);
        }
    }

    private static void serve(ServerArguments server) throws InterruptedException {
        EmbeddedBroker broker = EmbeddedBroker.persistent(server.data(), server.port(), server.advertisedPort());
        Guarded.watch();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-kafka"));
        TopicLayout.standard().create(broker.bootstrapServers());
        System.out.println(ServerProcess.READY + broker.bootstrapServers());
        new CountDownLatch(1).await();
    }
}
