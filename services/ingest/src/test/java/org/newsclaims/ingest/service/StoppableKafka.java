package org.newsclaims.ingest.service;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.newsclaims.infra.ServerProcess;
import org.newsclaims.infra.TopicLayout;

/** A broker of its own for a test that takes it away. */
public final class StoppableKafka implements QuarkusTestResourceLifecycleManager {
    private static ServerProcess broker;
    private static Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("kafka-away");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        broker = ServerProcess.broker(folder.resolve("data"), 0, folder.resolve("log"));
        return Map.of(
                "kafka.bootstrap.servers",
                broker.address(),
                "news-claims.topics.article-events",
                TopicLayout.standard().articleEvents(),
                "news-claims.ingest.log.delivery-timeout",
                "2S",
                "news-claims.ingest.retry-after",
                "1S");
    }

    static void kill() throws InterruptedException {
        broker.kill();
    }

    static void startAgain() {
        int port = Integer.parseInt(broker.address().substring(broker.address().indexOf(':') + 1));
        broker = ServerProcess.broker(folder.resolve("data"), port, folder.resolve("log"));
    }

    @Override
    public void stop() {
        broker.close();
    }
}
