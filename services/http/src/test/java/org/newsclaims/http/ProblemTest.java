package org.newsclaims.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

class ProblemTest {
    @Test
    void aRefusalIsToldWithAllThatIsKnownOfIt() {
        JsonObject told = Problem.of(Refusal.beyond(ProblemType.FIELD_TOO_LONG, "title", 1000, "title has 1200."))
                .json();

        assertThat(told.encode())
                .isEqualTo(
                        "{\"type\":\"urn:news-claims:problem:field-too-long\",\"title\":\"Field too long\",\"status\":400,"
                                + "\"detail\":\"title has 1200.\",\"field\":\"title\",\"limit\":1000,"
                                + "\"remedy\":\"Shorten the field to the limit.\"}");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        JsonObject told =
                Problem.of(Refusal.of(ProblemType.GONE, "It was retracted.")).json();

        assertThat(told.fieldNames()).containsExactly("type", "title", "status", "detail", "remedy");
    }

    @Test
    void aParameterToBlameIsToldAsOne() {
        Problem unknown = Problem.of(Refusal.of(ProblemType.UNKNOWN_PARAMETER, "limitt", "There is none."));

        assertThat(unknown.field()).isEqualTo("limitt");
        assertThat(unknown.json().getJsonArray("parameters").encode()).isEqualTo("[\"limitt\"]");
    }
}
