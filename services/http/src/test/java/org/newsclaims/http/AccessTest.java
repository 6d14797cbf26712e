package org.newsclaims.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(ACCESS.verdict(authorization, harmful, "127.0.0.1")).isEqualTo(verdict);
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
        assertThat(new Access(List.of(), List.of(), false).verdict(null, true, caller))
                .isEqualTo(verdict);
    }

    @Test
    void withoutTokensEverythingIsOpenToAllWhereThatIsSaid() {
        assertThat(new Access(List.of(), List.of(), true).verdict(null, true, ELSEWHERE))
                .isEqualTo(Verdict.GRANTED);
    }

    @Test
    void withPowerfulTokensAloneNothingElseOpens() {
        Access access = new Access(List.of(), List.of("a-powerful-token"), true);

        assertThat(access.verdict(null, false, ELSEWHERE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(access.verdict("Bearer a-powerful-token", false, ELSEWHERE)).isEqualTo(Verdict.GRANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with a blank in it all", "with-a-newline\n-in-it"})
    void aTokenThatIsNoneIsRefusedWithoutRepeatingIt(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Access(List.of(token), List.of(), false))
                .withMessageContaining("16 characters")
                .withMessageNotContaining("short");
    }
}
