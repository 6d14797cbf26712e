package org.newsclaims.ingest.adapter.rest;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.newsclaims.ingest.config.IngestConfig;

/** The bounds that all calls share. */
@ApplicationScoped
class RestLimits {
    @Produces
    @Singleton
    Budget budget(IngestConfig config, MeterRegistry meters) {
        Budget budget = new Budget(config.limits().pendingBytes());
        meters.gauge("newsclaims.ingest.pending.bytes", budget, Budget::taken);
        return budget;
    }

    @Produces
    @Singleton
    RequestBody.Unpacking unpacking(Vertx vertx, Budget budget, IngestConfig config) {
        IngestConfig.LimitSettings limits = config.limits();
        return new RequestBody.Unpacking(vertx, budget, limits.bodyBytes(), limits.expansion());
    }
}
