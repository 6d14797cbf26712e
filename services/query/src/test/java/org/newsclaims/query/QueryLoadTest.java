package org.newsclaims.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsclaims.query.fixture.ManyViews;

/** How long each call takes over many articles: {@code -Dload.articles=N}. */
@QuarkusTest
@WithTestResource(ManyViews.class)
@EnabledIfSystemProperty(named = "load.articles", matches = "\\d+")
class QueryLoadTest {
    private static final Logger LOG = Logger.getLogger(QueryLoadTest.class);
    private static final int TIMES = 15;
    private static final List<String> CALLS = List.of(
            "/v1/events",
            "/v1/events?sort=disputed",
            "/v1/events?sort=date",
            "/v1/events?q=harbour plan",
            "/v1/events?speaker=Speaker 7",
            "/v1/events?outlet=Outlet 7&from=2031-02-01&to=2031-02-02",
            "/v1/events?asOf=2031-02-01T00:00:00Z",
            "/v1/events?q=harbour&asOf=2031-02-01T00:00:00Z",
            "/v1/events/e0",
            "/v1/events/e0?asOf=2031-02-01T00:00:00Z",
            "/v1/events/e77",
            "/v1/events/f309",
            "/v1/events/e0/claims",
            "/v1/events/e0/claims?asOf=2031-02-01T00:00:00Z",
            "/v1/events/e0/claims?sort=corroborated&q=harbour",
            "/v1/events/e0/conflicts",
            "/v1/events/e0/statements",
            "/v1/events/e0/accounts",
            "/v1/events/e77/apart-from/e78",
            "/v1/articles/a309",
            "/v1/articles/a309/statements",
            "/v1/statements",
            "/v1/statements?q=harbour plan",
            "/v1/statements?q=plan 77",
            "/v1/statements?speaker=Speaker 7",
            "/v1/statements?sort=confidence",
            "/v1/statements?polarity=denied&min-confidence=0.9",
            "/v1/claims/c77",
            "/v1/claims/fc309",
            "/v1/speakers",
            "/v1/speakers?q=speaker 7",
            "/v1/speakers?asOf=2031-02-01T00:00:00Z",
            "/v1/speakers/sp7",
            "/v1/speakers/old-sp7");

    @Test
    void everyCallAnswers() {
        for (String call : CALLS) {
            double[] millis = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                assertThat(given().get(call).statusCode()).as(call).isEqualTo(200);
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
            Arrays.sort(millis);
            LOG.infof("%8.1f ms (median of %d)  %s", millis[TIMES / 2], TIMES, call);
        }
    }
}
