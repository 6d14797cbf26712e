package org.newsclaims.ingest.adapter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.newsclaims.ingest.application.ArticleLog;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.config.IngestConfig;

/** Makes the Kafka clients and the log on them; closed with the application. */
@ApplicationScoped
class KafkaProducers {
    private static final Duration CLOSE = Duration.ofSeconds(10);
    /** How long a start waits for Kafka. */
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final Map<String, Object> client;
    private final IngestConfig config;

    /** @param client everything configured under {@code kafka.} */
    KafkaProducers(@Identifier("default-kafka-broker") Map<String, Object> client, IngestConfig config) {
        this.client = new HashMap<>(client);
        this.config = config;
    }

    @Produces
    @Singleton
    KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(ProducerSettings.of(client, config.log()));
    }

    @Produces
    @Singleton
    Admin admin() {
        return Admin.create(client);
    }

    @Produces
    @Singleton
    Delivery delivery(KafkaProducer<String, byte[]> producer) {
        return new Delivery(producer, config.log().deliveryTimeout());
    }

    /** Made at the start, since it may have to wait until it can be written to. */
    @Produces
    @Singleton
    @Startup
    ArticleLog log(Delivery delivery, SteadyClock clock, MeterRegistry meters, OpenTelemetry telemetry) {
        Outage outage = new Outage(System::nanoTime, config.retryAfter());
        LogTail tail = new LogTail(client, config.topic(), ANSWER);
        LatestTime latest = new LatestTime(tail::latestTime, clock, ANSWER);
        LogEraser eraser = new LogEraser(client, config.topic(), config.log().deliveryTimeout());
        ArticleLog log = new KafkaArticleLog(delivery, config, outage, latest, eraser);
        return new TracedArticleLog(new MeteredArticleLog(log, meters), telemetry);
    }

    void close(@Disposes KafkaProducer<String, byte[]> producer) {
        producer.close(CLOSE);
    }

    void close(@Disposes Admin admin) {
        admin.close(CLOSE);
    }
}
