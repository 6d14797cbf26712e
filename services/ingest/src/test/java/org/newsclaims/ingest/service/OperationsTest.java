package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.newsclaims.infra.KafkaResource;
import org.newsclaims.ingest.config.IngestConfig;

@QuarkusTest
@WithTestResource(value = KafkaResource.class, scope = TestResourceScope.GLOBAL)
class OperationsTest {
    @Inject
    IngestConfig config;

    @Test
    void itIsReadyWhileKafkaAnswers() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", containsInAnyOrder("log", "Graceful Shutdown"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void itCountsWhatItTakesAndRefuses() {
        given().contentType("application/json").body("{\"text\": \"Counted.\"}").post("/v1/articles");
        given().contentType("application/json").body("{}").post("/v1/articles");

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("newsclaims_ingest_append_seconds_count{outcome=\"acknowledged\"}"))
                .body(containsString("newsclaims_ingest_refused_total{type=\"urn:news-claims:problem:text-missing\"}"))
                .body(containsString("newsclaims_ingest_pending_bytes"));
    }

    @Test
    void theDefaultsAreTheOnesOfTheReadme() {
        assertThat(config.retryAfter()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.limits().bodyBytes()).isEqualTo(10 * 1024 * 1024);
        assertThat(config.limits().textCharacters()).isEqualTo(5_000_000);
        assertThat(config.limits().fieldCharacters()).isEqualTo(4096);
        assertThat(config.limits().pendingBytes()).isEqualTo(32L * 1024 * 1024);
        assertThat(config.limits().batchLines()).isEqualTo(1000);
        assertThat(config.limits().batchBytes()).isEqualTo(2 * 1024 * 1024);
        assertThat(config.log().deliveryTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.log().bufferBytes()).isEqualTo(48L * 1024 * 1024);
        assertThat(config.log().maxRecordBytes()).isEqualTo(16_000_000);
    }
}
