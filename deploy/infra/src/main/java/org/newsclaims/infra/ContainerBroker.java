package org.newsclaims.infra;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** A Kafka broker in a container that goes when closed. */
final class ContainerBroker implements Broker {
    private static final DockerImageName IMAGE = DockerImageName.parse("apache/kafka:4.1.1");

    private final KafkaContainer container = new KafkaContainer(IMAGE);

    ContainerBroker() {
        container.withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false").start();
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void close() {
        container.stop();
    }
}
