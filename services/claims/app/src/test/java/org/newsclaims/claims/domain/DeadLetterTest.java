package org.newsclaims.claims.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLetterTest {
    private static final LogPosition PLACE = new LogPosition(new LogPartition("t", 0), 1);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u0085", "\u2028", "\u2029", "\u001b[31m", "\u202e"})
    void whateverARecordHoldsItsCauseIsOneLineOfTheLog(String between) {
        String cause = new DeadLetter(PLACE, null, "unknown record type a" + between + "INFO All is well").cause();

        assertThat(cause).startsWith("unknown record type a ").endsWith("INFO All is well");
        assertThat(cause.codePoints()).noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
        assertThat(cause).doesNotContain("\u202e");
    }
}
