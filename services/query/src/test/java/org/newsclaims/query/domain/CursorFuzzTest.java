package org.newsclaims.query.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/** Whatever a caller sends as a cursor: it is one, and then says the same when written again, or is refused as none. */
class CursorFuzzTest {
    private static final String QUESTION = "/v1/events";

    @FuzzTest
    void aCursorIsReadOrRefused(byte[] bytes) {
        try {
            Cursor cursor = Cursor.decode(new String(bytes, StandardCharsets.UTF_8), QUESTION);

            assertThat(cursor.keys()).isNotEmpty();
            assertThat(Cursor.decode(cursor.encode(QUESTION), QUESTION)).isEqualTo(cursor);
        } catch (Refusal refusal) {
            assertThat(refusal.type()).isEqualTo(ProblemType.BAD_CURSOR);
        }
    }
}
