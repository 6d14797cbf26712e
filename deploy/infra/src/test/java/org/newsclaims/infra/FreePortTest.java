package org.newsclaims.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreePortTest {
    @Test
    void noPortIsGivenTwice() {
        List<Integer> ports = Stream.generate(FreePort::any).limit(600).toList();

        assertThat(ports).doesNotHaveDuplicates().allSatisfy(port -> assertThat(port)
                .isBetween(20_000, 32_767));
    }

    @Test
    void aPortThatIsAskedForIsNotReplaced() {
        assertThat(FreePort.orFree(8080)).isEqualTo(8080);
    }
}
