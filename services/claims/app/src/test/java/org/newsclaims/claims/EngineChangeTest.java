package org.newsclaims.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.id;
import static org.newsclaims.claims.views.support.Articles.strike;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Views that another engine made, and what is said when they are made anew. */
@QuarkusTest
class EngineChangeTest extends ServiceTest {
    @Test
    void aRebuildReportsWhatTheNewEngineFindsDifferentlyAndTellsTheFeed() {
        log.append(
                bridge("found-otherwise", "Harbour News", 1),
                bridge("found-beside", "Coast Daily", 2),
                strike("found-elsewhere", "Ostby Post", 3));
        awaitArticle("found-otherwise");
        awaitArticle("found-beside");
        awaitArticle("found-elsewhere");
        String missed = statement("min", "found-otherwise");
        String claim = views.text("SELECT claim_id FROM views.statement WHERE id = '" + missed + "'");
        makeItLookLikeTheWorkOfAnotherEngine(missed);
        given().get("/v1/admin/generations")
                .then()
                .body("items.find { it.state == 'active' }.engineVersion", equalTo("another"))
                .body("runningEngine", not(equalTo("another")));
        long told = createdInTheFeed(claim);

        given().post("/v1/admin/rebuild?on-poison=skip").then().statusCode(202);
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> given().get("/v1/admin/rebuild").then().body("state", equalTo("done")));

        JsonPath report = given().get("/v1/admin/rebuild").jsonPath();
        assertThat(report.getBoolean("report.sameEngine")).isFalse();
        assertThat(report.getString("report.digest")).isNotNull().isNotEqualTo(report.getString("report.formerDigest"));
        assertThat(report.getLong("report.difference.statementsAdded")).isEqualTo(2);
        assertThat(report.getLong("report.difference.statementsRemoved")).isEqualTo(1);
        assertThat(report.getLong("report.difference.statementsAltered")).isEqualTo(1);
        assertThat(report.getLong("report.difference.eventsMerged")).isPositive();
        assertThat(report.getLong("report.difference.claimsChanged")).isEqualTo(1);
        assertThat(createdInTheFeed(claim)).isEqualTo(told + 1);
        assertThat(views.count("statement WHERE id = '" + missed + "'")).isEqualTo(1);
    }

    /** One statement missed, one told otherwise, one under another id, and one event seen as two. */
    private void makeItLookLikeTheWorkOfAnotherEngine(String missed) {
        long active = views.number("SELECT id FROM views.generation WHERE state = 'active'");
        String generation = "gen_" + active;
        String otherwise = statement("max", "found-otherwise");
        assertThat(otherwise).isNotEqualTo(missed);
        views.execute("UPDATE news_claims.generation SET engine_version = 'another' WHERE id = " + active);
        views.execute("DELETE FROM " + generation + ".claim WHERE id = (SELECT claim_id FROM " + generation
                + ".statement WHERE id = '" + missed + "')");
        views.execute("DELETE FROM " + generation + ".statement WHERE id = '" + missed + "'");
        views.execute("UPDATE " + generation + ".statement SET doc = doc || ' ' WHERE id = '" + otherwise + "'");
        views.execute("UPDATE " + generation + ".statement SET id = 'st-former' WHERE id = '"
                + statement("min", "found-elsewhere") + "'");
        views.execute("UPDATE " + generation + ".article SET event_id = 'ev-former' WHERE id = '"
                + id("found-otherwise") + "'");
    }

    private String statement(String which, String slug) {
        return views.text("SELECT " + which + "(id) FROM views.statement WHERE article_id = '" + id(slug) + "'");
    }

    private long createdInTheFeed(String claim) {
        return views.count("claim_change WHERE change = 'created' AND claim_id = '" + claim + "'");
    }
}
