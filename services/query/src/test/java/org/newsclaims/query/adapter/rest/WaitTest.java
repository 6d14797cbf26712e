package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsclaims.query.application.Arrivals;
import org.newsclaims.query.fixture.FilledViews;

@QuarkusTest
@WithTestResource(FilledViews.class)
class WaitTest {
    @Inject
    Arrivals arrivals;

    @AfterEach
    void takeBack() throws SQLException {
        run("DELETE FROM gen_1.article WHERE id = 'a-late'");
        run("DELETE FROM gen_1.article_version WHERE revision = 'r-late'");
    }

    @Test
    void everybodyWhoWaitsForAnArticleGetsItOnceItIsThere() throws Exception {
        List<CompletableFuture<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            waiting.add(CompletableFuture.supplyAsync(
                    () -> given().get("/v1/articles/a-late?wait=30s").statusCode()));
        }

        run("INSERT INTO gen_1.article SELECT 'a-late', revision, received_at, retracted, erased, event_id, 'e-late',"
                + " origin, outlet, published_at, title, doc, body FROM gen_1.article WHERE id = 'a-gazette'");

        for (CompletableFuture<Integer> one : waiting) {
            assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(200);
        }
    }

    @Test
    void anArticleThatDoesNotComeInTimeIsNotFound() {
        given().get("/v1/articles/a-late?wait=50ms").then().statusCode(404);
    }

    @Test
    void whoWaitsIsAnsweredWhenTheServiceStops() throws Exception {
        CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(
                () -> given().get("/v1/articles/a-late?wait=10m").statusCode());

        long begun = System.nanoTime();
        while (!waiting.isDone()) {
            arrivals.release();
            Thread.sleep(50);
        }

        assertThat(waiting.get()).isEqualTo(404);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("query.waiting.max, which a longer wait counts as")
                .isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void anArticleThatIsThereIsNotWaitedFor() {
        given().get("/v1/articles/a-gazette?wait=30s").then().statusCode(200);
    }

    @Test
    void aVersionThatWasSentIsWaitedForThoughTheArticleIsThere() throws Exception {
        CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() ->
                given().get("/v1/articles/a-gazette?wait=30s&revision=r-late").statusCode());
        given().get("/v1/articles/a-gazette?wait=50ms&revision=r-late").then().statusCode(200);
        assertThat(waiting.isDone()).isFalse();

        run("INSERT INTO gen_1.article_version (article_id, revision, received_at, retracted)"
                + " VALUES ('a-gazette', 'r-late', now(), false)");

        assertThat(waiting.get(25, TimeUnit.SECONDS)).isEqualTo(200);
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = FilledViews.connect()) {
            connection.createStatement().execute(sql);
        }
    }
}
