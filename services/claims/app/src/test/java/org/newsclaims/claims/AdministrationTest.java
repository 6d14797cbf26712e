package org.newsclaims.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.erased;
import static org.newsclaims.claims.views.support.Articles.strike;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdministrationTest extends ServiceTest {
    @Test
    void aRebuildStopsAtPoisonUnlessToldOtherwiseThenResumesAndGivesTheSameViews() {
        log.append(bridge("kept", "Harbour News", 1), strike("kept-too", "Ostby Post", 2));
        var garbage = log.appendGarbage(1, "{}");
        awaitArticle("kept");
        awaitArticle("kept-too");
        awaitRows("dead_letter WHERE partition = 1 AND \"offset\" = " + garbage.offset(), 1);

        given().post("/v1/admin/rebuild").then().statusCode(202);
        JsonPath failed = awaitRebuild("failed");
        assertThat(failed.getString("failure")).contains("cannot be projected");

        given().post("/v1/admin/rebuild?on-poison=skip").then().statusCode(202);
        JsonPath done = awaitRebuild("done");
        assertThat(done.getInt("generation")).isEqualTo(failed.getInt("generation"));
        assertThat(done.getBoolean("report.sameEngine")).isTrue();
        assertThat(done.getString("report.digest")).isNotNull().isEqualTo(done.getString("report.formerDigest"));
        assertThat(done.getInt("report.difference.claimsChanged")).isZero();
        given().get("/v1/admin/generations")
                .then()
                .statusCode(200)
                .body("items.find { it.state == 'active' }.id", equalTo(done.getInt("generation")));

        log.append(strike("after-the-swap", "Rail Weekly", 3));
        awaitArticle("after-the-swap");
        given().delete("/v1/admin/generations/" + done.getInt("report.replaced"))
                .then()
                .statusCode(204);
    }

    @Test
    void anErasureTakesReplacedGenerationsAlong() {
        log.append(bridge("to-be-erased", "Harbour News", 1), strike("kept-on", "Ostby Post", 2));
        awaitArticle("to-be-erased");
        given().post("/v1/admin/rebuild?on-poison=skip").then().statusCode(202);
        int replaced = awaitRebuild("done").getInt("report.replaced");
        given().get("/v1/admin/generations").then().body("items.id", hasItem(replaced));

        log.append(erased("to-be-erased", 3));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().get("/v1/admin/generations")
                .then()
                .body("items.state", not(hasItem("retired")))
                .body("items.id", not(hasItem(replaced))));
        awaitArticle("kept-on");
    }

    @Test
    void aRebuildThatLosesItsConnectionsWaitsAndGoesOn() throws InterruptedException {
        log.append(bridge("carried-over", "Harbour News", 1));
        awaitArticle("carried-over");

        given().post("/v1/admin/rebuild?on-poison=skip").then().statusCode(202);
        for (int i = 0; i < 40; i++) {
            views.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE pid <> pg_backend_pid() AND datname = current_database() AND xact_start IS NOT NULL");
            Thread.sleep(25);
        }

        JsonPath done = awaitRebuild("done");
        assertThat(done.getString("report.digest")).isNotNull().isEqualTo(done.getString("report.formerDigest"));
        assertThat(done.getString("failure")).isNull();
    }

    @Test
    void deadLettersAreListedAndOneThatIsStillUnreadableStaysParked() {
        var garbage = log.appendGarbage(3, "{\"half\":");
        awaitRows("dead_letter WHERE partition = 3 AND \"offset\" = " + garbage.offset(), 1);

        given().get("/v1/admin/dead-letters")
                .then()
                .statusCode(200)
                .body("parked", notNullValue())
                .body("oldestParkedAt", startsWith(oldestParked()))
                .body("items.findAll { it.partition == 3 }.offset", hasItem((int) garbage.offset()));
        given().post("/v1/admin/dead-letters/" + topic + "/3/" + garbage.offset() + "/replay")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:still-unreadable"));
        given().post("/v1/admin/dead-letters/" + topic + "/3/999999/replay")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void aParkedRecordThatCanBeReadByNowIsProjected() {
        log.append(bridge("late", "Evening Star", 1));
        awaitArticle("late");
        long partition = views.number("SELECT partition FROM views.position WHERE next_offset > 0 LIMIT 1");
        views.execute("INSERT INTO news_claims.dead_letter (topic, partition, \"offset\", cause) VALUES ('" + topic
                + "', " + partition + ", 0, 'an older engine failed') ON CONFLICT DO NOTHING");

        given().post("/v1/admin/dead-letters/replay").then().statusCode(200);

        assertThat(views.count(
                        "dead_letter WHERE state = 'replayed' AND partition = " + partition + " AND \"offset\" = 0"))
                .isEqualTo(1);
    }

    @Test
    void theActiveGenerationCannotBeDropped() {
        long active = views.number("SELECT id FROM views.generation WHERE state = 'active'");

        given().delete("/v1/admin/generations/" + active)
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        given().get("/v1/admin/generations/" + active + "/digest")
                .then()
                .statusCode(200)
                .body("digest.length()", equalTo(64));
    }

    @Test
    void anUnknownAddressIsAProblemDocument() {
        given().get("/v1/admin/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theServiceIsLiveAndReady() {
        log.append(bridge("healthy", "Harbour News", 1));
        awaitArticle("healthy");

        given().get("/q/health/live").then().statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void eachPartitionTheDeadLettersAndTheRebuildAreInTheMetrics() {
        var garbage = log.appendGarbage(2, "{\"measured\":");
        awaitRows("dead_letter WHERE partition = 2 AND \"offset\" = " + garbage.offset(), 1);

        String labels = "{partition=\"2\",topic=\"" + topic + "\"}";
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(metric("newsclaims_projection_partition_position" + labels))
                        .isEqualTo(garbage.offset() + 1));
        assertThat(metric("newsclaims_projection_partition_end" + labels)).isEqualTo(garbage.offset() + 1);
        assertThat(metric("newsclaims_projection_partition_lag" + labels)).isZero();
        assertThat(metric("newsclaims_projection_partition_progress_timestamp_seconds" + labels))
                .isBetween(System.currentTimeMillis() / 1000.0 - 600, System.currentTimeMillis() / 1000.0 + 1);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(metric("newsclaims_dead_letters_parked "))
                .isPositive());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(metric("newsclaims_dead_letters_oldest_timestamp_seconds "))
                        .isEqualTo(oldestParkedMillis() / 1000.0));
        assertThat(metric("newsclaims_rebuild_running ")).isZero();
        assertThat(given().get("/q/metrics").asString())
                .contains("newsclaims_projection_lag", "newsclaims_projection_transaction_seconds");
    }

    private String oldestParked() {
        return Instant.ofEpochMilli(oldestParkedMillis())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace("Z", "");
    }

    private long oldestParkedMillis() {
        return views.number("SELECT cast(floor(extract(epoch FROM min(parked_at)) * 1000) AS bigint)"
                + " FROM views.dead_letter WHERE state = 'parked'");
    }

    private static JsonPath awaitRebuild(String state) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> given().get("/v1/admin/rebuild").then().body("state", equalTo(state)));
        return given().get("/v1/admin/rebuild").jsonPath();
    }
}
