package org.newsclaims.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsclaims.local.Arguments.Arity;

class ArgumentsTest {
    private static final Map<String, Arity> UP =
            Map.of("--articles", Arity.MANY, "--data", Arity.ONE, "--exit", Arity.NONE);

    @Test
    void anOptionOfManyTakesWordsUpToTheNextOption() {
        Arguments arguments = Arguments.parse(List.of("--articles", "a", "b", "--exit"), UP);

        assertThat(arguments.values("--articles")).containsExactly("a", "b");
        assertThat(arguments.has("--exit")).isTrue();
    }

    @Test
    void anOptionOfOneLeavesTheRestAlone() {
        Arguments arguments = Arguments.parse(List.of("--data", "d", "x"), UP);

        assertThat(arguments.value("--data", "otherwise")).isEqualTo("d");
        assertThat(arguments.operands()).containsExactly("x");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Arguments.parse(List.of("--exot"), UP))
                .isInstanceOf(UsageException.class)
                .hasMessage("unknown option --exot; there are --articles, --data, --exit");
    }

    @Test
    void aMissingValueIsRefused() {
        assertThatThrownBy(() -> Arguments.parse(List.of("--data", "--exit"), UP))
                .isInstanceOf(UsageException.class)
                .hasMessage("--data needs a value");
    }
}
