package org.newsclaims.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.http.Access.Verdict;

class AccessTest {
    private static final Access ACCESS =
            new Access(List.of("an-everyday-token", "another-everyday-one"), List.of("a-powerful-token="), true);
    private static final String ELSEWHERE = "192.0.2.7";

    @ParameterizedTest(name = "{0}, harmful: {1}")
    @CsvSource(
            nullValues = "null",
            value = {
                "null,                           false, UNKNOWN",
                "null,                           true,  UNKNOWN",
                "Basic an-everyday-token,        false, UNKNOWN",
                "Bearer,                         false, UNKNOWN",
                "Bearer an-everyday-toke,        false, UNKNOWN",
                "Bearer an-everyday-token-,      false, UNKNOWN",
                "Bearer an-everyday-token,       false, GRANTED",
                "bearer another-everyday-one,    false, GRANTED",
                "Bearer an-everyday-token,       true,  NOT_ENOUGH",
                "Bearer a-powerful-token=,       true,  GRANTED",
                "Bearer a-powerful-token=,       false, GRANTED",
            })
    void aTokenOpensWhatItWasGivenFor(String authorization, boolean harmful, Verdict verdict) {
        assertThat(ACCESS.decide(authorization, harmful, "127.0.0.1").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,           GRANTED",
        "127.8.8.8,           GRANTED",
        "::1,                 GRANTED",
        "0:0:0:0:0:0:0:1,     GRANTED",
        "::ffff:127.0.0.1,    GRANTED",
        "192.0.2.7,           UNKNOWN",
        "2001:db8::7,         UNKNOWN",
        "0.0.0.0,             UNKNOWN",
        "localhost.example,   UNKNOWN",
        ",                    UNKNOWN"
    })
    void withoutTokensEverythingIsOpenToTheSameMachine(String caller, Verdict verdict) {
        assertThat(new Access(List.of(), List.of(), false)
                        .decide(null, true, caller)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void withoutTokensEverythingIsOpenToAllWhereThatIsSaid() {
        assertThat(new Access(List.of(), List.of(), true)
                        .decide(null, true, ELSEWHERE)
                        .verdict())
                .isEqualTo(Verdict.GRANTED);
    }

    @Test
    void withPowerfulTokensAloneNothingElseOpens() {
        Access access = new Access(List.of(), List.of("a-powerful-token"), true);

        assertThat(access.decide(null, false, ELSEWHERE).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(access.decide("Bearer a-powerful-token", false, ELSEWHERE).verdict())
                .isEqualTo(Verdict.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({
        "a-token-without-a-name, key-dd083332, GRANTED",
        "a-token-with-its-name==, desk.rotterdam-2, GRANTED",
        "another-that-is-hashed, archive, NOT_ENOUGH",
        "a-hashed-one-without-name, key-8f835f43, NOT_ENOUGH",
        "one-that-nobody-was-given, , UNKNOWN"
    })
    void whoHoldsATokenIsTold(String token, String holder, Verdict verdict) {
        Access access = new Access(
                List.of(
                        "archive=sha256:102f35b11212ef64a92a96685fd024332f5c67962fb9304198ad56254a593ae5",
                        "sha256:8F835F4311C44FD563BB26C64D0BF1932AA393F457B4101C2BA9F69E4AF05395"),
                List.of("a-token-without-a-name", "desk.rotterdam-2=a-token-with-its-name=="),
                false);

        assertThat(access.decide("Bearer " + token, true, ELSEWHERE)).isEqualTo(new Access.Decision(verdict, holder));
    }

    @Test
    void aHashOpensNothingByItself() {
        String hash = "102f35b11212ef64a92a96685fd024332f5c67962fb9304198ad56254a593ae5";
        Access access = new Access(List.of("sha256:" + hash), List.of(), false);

        assertThat(access.decide("Bearer " + hash, false, ELSEWHERE).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(access.decide("Bearer sha256:" + hash, false, ELSEWHERE).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }
}
