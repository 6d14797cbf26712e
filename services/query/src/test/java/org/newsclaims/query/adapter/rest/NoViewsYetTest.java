package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.infra.SharedInfra;
import org.newsclaims.query.fixture.FilledViews;

/** The service starts before the claims service has made the views, and outlives an exchange of their generation. */
@QuarkusTest
@WithTestResource(NoViewsYetTest.EmptyDatabase.class)
class NoViewsYetTest {
    private static final String NAME = "query_empty";

    @Test
    void itIsAliveButNotReadyAndAnswersOnceTheViewsAreThere() throws SQLException {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/v1/events")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("2"))
                .body("type", equalTo("urn:news-claims:problem:unavailable"))
                .body("detail", containsString("no views yet"));

        try (Connection connection = FilledViews.connect(NAME)) {
            FilledViews.migrate(connection);
            given().get("/q/health/ready").then().statusCode(200);
            given().get("/v1/events").then().statusCode(200);

            connection.createStatement().execute("SELECT news_claims.create_generation(2, 'test')");
            connection.createStatement().execute("SELECT news_claims.activate_generation(2)");
        }
        for (int i = 0; i < 40; i++) {
            assertThat(given().get("/v1/events").statusCode()).isEqualTo(200);
        }
    }

    /** A database without schemas. */
    public static final class EmptyDatabase implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            SharedInfra.database().create(NAME);
            return FilledViews.settings(NAME);
        }

        @Override
        public void stop() {
            // The server stops with the JVM.
        }
    }
}
