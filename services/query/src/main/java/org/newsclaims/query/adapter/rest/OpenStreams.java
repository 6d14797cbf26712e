package org.newsclaims.query.adapter.rest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * The streams of this replica, to end them when it stops: they are answers without an end, which a stop would wait for. Made with
 * the service, so that there is a metric before there is a stream.
 */
@Startup
@ApplicationScoped
class OpenStreams {
    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();

    OpenStreams(MeterRegistry metrics) {
        Gauge.builder("newsclaims.query.streams", open, Set::size)
                .description("Streams that are open")
                .register(metrics);
    }

    void add(OpenStream stream) {
        open.add(stream);
    }

    void remove(OpenStream stream) {
        open.remove(stream);
    }

    void end(@Observes ShutdownDelayInitiatedEvent stopping) {
        Refusal why = Refusal.of(
                ProblemType.BUSY, "This replica is being stopped. Connect again, and the stream goes on where it was.");
        open.forEach(stream -> stream.end(why));
    }
}
