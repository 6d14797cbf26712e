package org.newsclaims.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

class FrameworkRefusalsTest {
    @ParameterizedTest
    @CsvSource({
        "400, BAD_REQUEST,            cannot be read",
        "404, NOT_FOUND,              nothing at /v1/quay",
        "405, METHOD_NOT_ALLOWED,     /v1/quay takes GET",
        "406, NOT_ACCEPTABLE,         Accept",
        "413, TOO_LARGE,              larger",
        "414, BAD_REQUEST,            cannot be read",
        "415, UNSUPPORTED_MEDIA_TYPE, /q/openapi",
        "431, BAD_REQUEST,            cannot be read",
        "500, INTERNAL,               carried out",
    })
    void everyStatusOfTheFrameworkIsAProblem(int status, ProblemType type, String detail) {
        Refusal refusal = FrameworkRefusals.of(status, "/v1/quay", "GET");

        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal).hasMessageContaining(detail);
    }
}
