package org.newsclaims.ingest.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = StoppableKafka.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class KafkaAwayTest {
    @Test
    void articlesAreRefusedWhileKafkaIsAwayAndTakenAgainAfterwards() throws Exception {
        assertThat(submit("Before the outage.").statusCode()).isEqualTo(202);
        StoppableKafka.kill();

        submit("During the outage.")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:log-unavailable"));
        assertThat(batch()).contains("\"line\":1,\"status\":503").contains("\"line\":2,\"status\":503");
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);

        StoppableKafka.startAgain();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> submit("After the outage.").statusCode() == 202);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/q/health/ready").statusCode() == 200);
        assertThat(TopicReader.read()).anyMatch(wire -> new String(wire.data(), java.nio.charset.StandardCharsets.UTF_8)
                .contains("After the"));
    }

    private static Response submit(String text) {
        return given().contentType("text/plain").body(text).post("/v1/articles");
    }

    private static String batch() {
        return given().header("Content-Type", "application/x-ndjson")
                .body("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/articles/batch")
                .asString();
    }
}
