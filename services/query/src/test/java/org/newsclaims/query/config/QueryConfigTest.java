package org.newsclaims.query.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryConfigTest {
    @Test
    void theDefaultsAreThoseOfTheReadme() {
        QueryConfig config = read(Map.of());

        assertThat(config.lists().defaultLimit()).isEqualTo(50);
        assertThat(config.lists().maxLimit()).isEqualTo(500);
        assertThat(config.access().open()).isFalse();
        assertThat(config.answers().lease()).isEqualTo(Duration.ofMillis(50));
        assertThat(config.waiting().max()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.waiting().tick()).isEqualTo(Duration.ofMillis(100));
        assertThat(config.waiting().maxWaiting()).isEqualTo(1000);
        assertThat(config.stream().tick()).isEqualTo(Duration.ofMillis(250));
        assertThat(config.stream().heartbeat()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.stream().retry()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.stream().batch()).isEqualTo(200);
        assertThat(config.stream().memory()).isEqualTo(2000);
        assertThat(config.stream().stall()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.stream().maxStreams()).isEqualTo(1000);
        assertThat(config.database().statementTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.database().answerTimeout()).isEqualTo(Duration.ofSeconds(8));
        assertThat(config.database().connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.database().maxQueue()).isEqualTo(500);
        assertThat(config.database().silence()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.database().idle()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void everyKeyIsReadUnderItsName() {
        QueryConfig config = read(Map.of(
                "query.lists.max-limit", "7",
                "query.waiting.max", "1s",
                "query.stream.max-streams", "3",
                "query.database.max-queue", "9"));

        assertThat(config.lists().maxLimit()).isEqualTo(7);
        assertThat(config.waiting().max()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.stream().maxStreams()).isEqualTo(3);
        assertThat(config.database().maxQueue()).isEqualTo(9);
    }

    private static QueryConfig read(Map<String, String> properties) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(QueryConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
        return config.getConfigMapping(QueryConfig.class);
    }
}
