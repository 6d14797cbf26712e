package org.newsclaims.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.newsclaims.claims.views.support.Articles.bridge;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.newsclaims.claims.application.operations.RetiredGenerations;
import org.newsclaims.claims.application.rebuild.RebuildRuns;
import org.newsclaims.claims.application.rebuild.RebuildStatus;

/** A rebuild that another replica runs, as far as the database can tell. */
@QuarkusTest
class SharedRebuildTest extends ServiceTest {
    private static final String ADDRESS = "/v1/admin/rebuild";
    private static final RebuildStatus HALFWAY =
            new RebuildStatus(RebuildStatus.State.RUNNING, 7, 120, 80, 0, "the database was away", null);

    @Inject
    RebuildRuns elsewhere;

    @Inject
    RetiredGenerations retired;

    @Test
    void anyReplicaTellsHowARebuildIsGettingOnAndNoneBeginsAnother() {
        long run = elsewhere.begin().orElseThrow();

        assertThat(elsewhere.goesOn(run, HALFWAY)).isTrue();

        given().get(ADDRESS)
                .then()
                .body("state", equalTo("running"))
                .body("generation", equalTo(7))
                .body("records", equalTo(120))
                .body("failure", equalTo("the database was away"))
                .body("runner", notNullValue())
                .body("startedAt", notNullValue());
        given().post(ADDRESS)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:news-claims:problem:rebuild-running"));
        given().delete(ADDRESS).then().statusCode(202);
        assertThat(elsewhere.goesOn(run, HALFWAY)).isFalse();
        elsewhere.end(run, new RebuildStatus(RebuildStatus.State.CANCELLED, 7, 120, 80, 0, null, null));
        given().get(ADDRESS).then().body("state", equalTo("cancelled")).body("endedAt", notNullValue());
    }

    @Test
    void aReplicaThatFellSilentIsFollowedByTheNextAndHasNoMoreSay() {
        log.append(bridge("silent-replica", "Harbour News", 1));
        awaitArticle("silent-replica");
        long run = elsewhere.begin().orElseThrow();
        views.execute("UPDATE news_claims.rebuild SET alive_at = now() - interval '31 seconds' WHERE id = " + run);

        given().get(ADDRESS).then().body("state", equalTo("interrupted"));
        given().delete(ADDRESS).then().statusCode(409);
        given().post(ADDRESS + "?on-poison=skip").then().statusCode(202);

        awaitDone();
        assertThat(elsewhere.goesOn(run, HALFWAY)).isFalse();
        elsewhere.end(run, HALFWAY);
        given().get(ADDRESS).then().body("state", equalTo("done")).body("report.digest", notNullValue());
    }

    @Test
    void aGenerationThatWasReplacedIsDroppedAfterAWhile() {
        log.append(bridge("replaced", "Harbour News", 1));
        awaitArticle("replaced");
        given().post(ADDRESS + "?on-poison=skip").then().statusCode(202);
        awaitDone();
        int replaced = given().get(ADDRESS).jsonPath().getInt("report.replaced");

        assertThat(retired.drop(Instant.now().minus(Duration.ofHours(1)))).isEmpty();
        assertThat(retired.drop(Instant.now().plus(Duration.ofHours(1)))).contains(replaced);

        assertThat(views.count("generation WHERE id = " + replaced)).isZero();
        assertThat(views.number("SELECT count(*) FROM pg_namespace WHERE nspname = 'gen_" + replaced + "'"))
                .isZero();
        awaitArticle("replaced");
    }

    private static void awaitDone() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> given().get(ADDRESS).then().body("state", equalTo("done")));
    }
}
