package org.newsclaims.claims.views.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
    @Test
    void textsAreOrderedAsTheirBytesAre() {
        List<String> texts = List.of(
                "",
                "a",
                "ab",
                "b",
                "é",
                "\uFFFD",
                "a\uFFFD",
                "\uD83D\uDE00",
                "a\uD83D\uDE00",
                "a\uD83D\uDE01",
                "\uD83D\uDE00a");

        for (String one : texts) {
            for (String other : texts) {
                assertThat(Integer.signum(CodePointOrder.ORDER.compare(one, other)))
                        .as("%s, %s", one, other)
                        .isEqualTo(Integer.signum(Arrays.compareUnsigned(bytes(one), bytes(other))));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
