package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.fixture.FilledViews;

@QuarkusTest
@WithTestResource(FilledViews.class)
class MetricsTest {
    @Test
    void timesOfAnswersAreCountedInStepsByRoute() {
        given().get("/v1/events/e-harbour").then().statusCode(200);

        assertThat(given().get("/q/metrics").asString().lines())
                .anyMatch(line -> line.startsWith("http_server_requests_seconds_bucket{")
                        && line.contains("uri=\"/v1/events/{id}\"")
                        && line.contains("le=\"0.1\""));
    }
}
