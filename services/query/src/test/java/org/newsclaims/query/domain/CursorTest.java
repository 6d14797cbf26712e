package org.newsclaims.query.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsclaims.problems.Refusal;

class CursorTest {
    @Test
    void aCursorComesBackAsItWasWrittenNullsIncluded() {
        Cursor cursor = new Cursor(Arrays.asList(null, "e-é", ""));

        assertThat(Cursor.decode(cursor.encode("/v1/events"), "/v1/events")).isEqualTo(cursor);
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() {
        String text = new Cursor(List.of("1")).encode("/v1/events\nq=a");

        assertThatThrownBy(() -> Cursor.decode(text, "/v1/events\nq=b"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%", "MQ", "not a cursor", "MR9hH2I", "😀"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, "/v1/events")).isInstanceOf(Refusal.class);
    }
}
