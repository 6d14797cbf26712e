package org.newsclaims.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    void whatAnotherProcessWasGivenIsNotGivenUntilItEnds() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claimant.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int port = Integer.parseInt(other.inputReader().readLine());
        assertThat(PortClaims.claim(port)).isFalse();

        other.destroyForcibly().waitFor();

        assertThat(PortClaims.claim(port)).isTrue();
    }

    /** A process that was given a port, and does not listen yet. */
    static final class Claimant {
        private Claimant() {}

        public static void main(String[] arguments) throws Exception {
            System.out.println(FreePort.any());
            System.in.read();
        }
    }

    @Test
    void aPortThatIsAskedForIsNotReplaced() {
        assertThat(FreePort.orFree(8080)).isEqualTo(8080);
    }
}
