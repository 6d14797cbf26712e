package org.newsclaims.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.codec.Access.Verdict;

class AccessTest {
    private static final Access ACCESS =
            new Access(List.of("an-everyday-token", "another-everyday-one"), List.of("a-powerful-token="));

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
        assertThat(ACCESS.verdict(authorization, harmful)).isEqualTo(verdict);
    }

    @Test
    void withoutTokensEverythingIsOpen() {
        assertThat(new Access(List.of(), List.of()).verdict(null, true)).isEqualTo(Verdict.GRANTED);
    }

    @Test
    void withPowerfulTokensAloneNothingElseOpens() {
        Access access = new Access(List.of(), List.of("a-powerful-token"));

        assertThat(access.verdict(null, false)).isEqualTo(Verdict.UNKNOWN);
        assertThat(access.verdict("Bearer a-powerful-token", false)).isEqualTo(Verdict.GRANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with a blank in it all", "with-a-newline\n-in-it"})
    void aTokenThatIsNoneIsRefusedWithoutRepeatingIt(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Access(List.of(token), List.of()))
                .withMessageContaining("16 characters")
                .withMessageNotContaining("short");
    }
}
