package org.newsclaims.infra;

import java.util.concurrent.CountDownLatch;

/**
 * PostgreSQL as a process of its own: {@code DatabaseMain DATA PORT DATABASE...}. Creates the databases named, then
 * prints {@code ready host:port} and runs until it is told to stop, when it takes the server along.
 */
final class DatabaseMain {
    private DatabaseMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        ServerArguments server = ServerArguments.of(arguments);
        EmbeddedDatabase database = EmbeddedDatabase.persistent(server.data(), server.port());
        Guarded.watch();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-postgresql"));
        server.databases().forEach(database::create);
        System.out.println(ServerProcess.READY + database.host() + ":" + database.port());
        new CountDownLatch(1).await();
    }
}
