package org.newsclaims.query.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.query.fixture.FilledViews;

/** What a call asks of the database does not grow with what it returns; one more tells the state of the views. */
@QuarkusTest
@WithTestResource(FilledViews.class)
class StatementsPerCallTest {
    @Inject
    MeterRegistry metrics;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/events?limit=500                              | 1",
                "/v1/events?limit=500&asOf=2031-03-06T00:00:00Z    | 1",
                "/v1/events?q=harbour&speaker=Ada%20Brandt         | 1",
                "/v1/events/e-harbour                              | 2",
                "/v1/events/e-harbour?asOf=2031-03-06T00:00:00Z    | 2",
                "/v1/events/e-harbour/claims                       | 1",
                "/v1/events/e-harbour/claims?asOf=2031-03-06T00:00:00Z | 2",
                "/v1/events/e-harbour/claims?sort=disputed         | 1",
                "/v1/events/e-harbour/conflicts                    | 1",
                "/v1/events/e-harbour/statements                   | 1",
                "/v1/events/e-harbour/accounts                     | 1",
                "/v1/events/e-harbour/accounts?asOf=2031-03-06T00:00:00Z | 4",
                "/v1/events/e-harbour/apart-from/e-small-01        | 4",
                "/v1/articles/a-gazette                            | 1",
                "/v1/articles/a-gazette/statements                 | 1",
                "/v1/articles/a-courier/versions                   | 1",
                "/v1/articles/a-courier/versions/r0                | 2",
                "/v1/statements?q=quay                             | 2",
                "/v1/claims                                        | 2",
                "/v1/claims?ids=c-reopens-gazette                  | 2",
                "/v1/claims?changed-since=0                        | 2",
                "/v1/claims?asOf=2031-03-06T00:00:00Z              | 3",
                "/v1/articles                                      | 2",
                "/v1/statements/s-reopens-gazette                  | 1",
                "/v1/claims/c-reopens-gazette                      | 1",
                "/v1/speakers                                      | 1",
                "/v1/speakers?speaks-for=sp-union                  | 1",
                "/v1/speakers/sp-master                            | 4",
                // To find out where an old id leads takes one more.
                "/v1/claims/c-quay-draft                           | 3",
            })
    void staysWithinItsNumberOfStatements(String path, int most) {
        double before = sent();

        given().urlEncodingEnabled(false).get(path).then().statusCode(200);

        // None where it was given before, and the views were looked at a moment ago.
        assertThat(sent() - before).isLessThanOrEqualTo(most + 1.0);
    }

    @Test
    void anAnswerThatWasGivenBeforeTakesOne() {
        given().get("/v1/events?limit=7").then().statusCode(200);
        double before = sent();

        given().get("/v1/events?limit=7").then().statusCode(200);

        assertThat(sent() - before).isEqualTo(1.0);
    }

    private double sent() {
        return metrics.get("newsclaims.query.statements").counter().count();
    }
}
