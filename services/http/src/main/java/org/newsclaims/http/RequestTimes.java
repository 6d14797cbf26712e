package org.newsclaims.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.util.stream.DoubleStream;

/** Has the times of answers counted in steps, so that whoever watches sees the slow ones, not an average. */
@Singleton
class RequestTimes implements MeterFilter {
    private static final String REQUESTS = "http.server.requests";
    private static final double[] STEPS = DoubleStream.of(.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30)
            .map(seconds -> seconds * 1e9)
            .toArray();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals(REQUESTS)
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(STEPS)
                        .build()
                        .merge(config)
                : config;
    }
}
