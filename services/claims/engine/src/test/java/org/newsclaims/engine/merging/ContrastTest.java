package org.newsclaims.engine.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {
    private static final String TOLD =
            "The Port Authority said the talks with the pilots had covered a new pension fund for both sides.\n\n";

    private final Newsstand newsstand = new Newsstand();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Seamen's League made no mention of a pension fund in its own statement on Monday.",
                "The Seamen's League did not mention the pension fund in its account of the day.",
                "The Seamen's League did not refer to a pension fund when it told reporters of the day."
            })
    void whoLeavesOutWhatAnotherHasToldIsHeldAgainstThatOne(String unsaid) {
        newsstand.prints("Gazette", "Talks end in Alder Bay\n\n" + TOLD + unsaid);

        assertThat(newsstand.conflicts()).containsExactly("SILENCE: Port Authority / Seamen's League");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Seamen's League declined to comment on the pension fund.",
                "The Seamen's League could not be reached about the pension fund on Monday.",
                "The Seamen's League made no mention of the winter timetable in its own statement."
            })
    void whoDeclinesToCommentOrLeavesOutSomethingElseIsHeldAgainstNobody(String unsaid) {
        newsstand.prints("Gazette", "Talks end in Alder Bay\n\n" + TOLD + unsaid);

        assertThat(newsstand.conflicts()).isEmpty();
    }

    @Test
    void aBodyIsNamedByWhoseItIs() {
        newsstand.prints(
                "Gazette",
                "Talks end in Alder Bay\n\nThe Karvian presidential office said the talks had covered a joint inspection"
                        + " of the dam. The Vestrian government made no mention of a joint inspection.");

        assertThat(newsstand.conflicts()).containsExactly("SILENCE: Karvian presidential office / Vestrian government");
    }

    @Test
    void whatStandsFarApartIsNotHeldAgainstEachOther() {
        String between =
                "Gulls sat on the cranes, and the ferries lay at their berths as they had all week. ".repeat(5);

        newsstand.prints(
                "Gazette",
                "Talks end in Alder Bay\n\n" + TOLD + between
                        + "\n\nThe Seamen's League made no mention of a pension fund in its own statement on Monday.");

        assertThat(newsstand.conflicts()).isEmpty();
    }
}
