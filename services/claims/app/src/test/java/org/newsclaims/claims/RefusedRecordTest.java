package org.newsclaims.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.newsclaims.claims.views.support.Articles.bridge;
import static org.newsclaims.claims.views.support.Articles.id;
import static org.newsclaims.claims.views.support.Articles.strike;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records that can be read, and that the database or the projector will not take. */
@QuarkusTest
@QuarkusTestResource(RefusedRecordTest.Impatient.class)
class RefusedRecordTest extends ServiceTest {
    /** Does not wait long before it takes a batch apart; for all tests, so that the service need not start once more for these. */
    public static final class Impatient implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            return Map.of(
                    "news-claims.projection.failures-before-parking",
                    "3",
                    "news-claims.projection.first-pause",
                    "50ms",
                    "news-claims.projection.longest-pause",
                    "200ms");
        }

        @Override
        public void stop() {
            // Nothing was started.
        }
    }

    @Test
    void aRecordThatTheDatabaseRefusesIsParkedItsNeighboursGoOnAndItCanBeReplayed() {
        String table = generation() + ".article";
        views.execute("ALTER TABLE " + table + " ADD CONSTRAINT refused CHECK (id <> '" + id("refused") + "')");

        log.append(
                bridge("beside-1", "Harbour News", 1),
                bridge("refused", "Ostby Post", 2),
                strike("beside-2", "Rail Weekly", 3),
                strike("beside-3", "Evening Star", 4));

        awaitArticle("beside-1");
        awaitArticle("beside-2");
        awaitArticle("beside-3");
        String parked = "dead_letter WHERE state = 'parked' AND article_id = '" + id("refused") + "'";
        awaitRows(parked, 1);
        assertThat(views.count("dead_letter WHERE article_id = '" + id("refused")
                        + "' AND cause LIKE '%check constraint \"refused\" (23514)'"))
                .isEqualTo(1);
        given().post("/v1/admin/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("stillParked", greaterThanOrEqualTo(1));
        awaitRows(parked, 1);

        views.execute("ALTER TABLE " + table + " DROP CONSTRAINT refused");
        given().post("/v1/admin/dead-letters/replay").then().statusCode(200);
        awaitArticle("refused");
        awaitRows(parked, 0);
    }

    @Test
    void aFaultThatPassesParksNothingHoweverOftenItComes() {
        String schema = generation();
        views.execute("CREATE OR REPLACE FUNCTION public.full() RETURNS trigger LANGUAGE plpgsql AS "
                + "'BEGIN RAISE EXCEPTION USING ERRCODE = ''53100'', MESSAGE = ''could not extend file''; END'");
        views.execute("CREATE TRIGGER full_disk BEFORE INSERT ON " + schema
                + ".article FOR EACH STATEMENT EXECUTE FUNCTION public.full()");
        double faults = faults();

        log.append(bridge("patient", "Harbour News", 5));
        await().atMost(Duration.ofSeconds(60)).until(() -> faults() >= faults + 6);
        views.execute("DROP TRIGGER full_disk ON " + schema + ".article");

        awaitArticle("patient");
        assertThat(views.count("dead_letter WHERE article_id = '" + id("patient") + "'"))
                .isZero();
    }

    private String generation() {
        awaitRows("generation WHERE state = 'active'", 1);
        return "gen_" + views.number("SELECT id FROM views.generation WHERE state = 'active'");
    }

    private static double faults() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("newsclaims_projection_faults_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }
}
