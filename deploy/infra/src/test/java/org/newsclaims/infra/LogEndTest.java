package org.newsclaims.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogEndTest {
    @TempDir
    private Path folder;

    @Test
    void theLastLinesOfALongLogAreToldInOrder() throws IOException {
        Path log =
                Files.writeString(folder.resolve("a.log"), "a line of no interest\n".repeat(100_000) + "two\nlast\n");

        assertThat(LogEnd.lines(log, 2)).containsExactly("two", "last");
        assertThat(LogEnd.told(log))
                .startsWith("the end of " + log + ":\na line")
                .endsWith("\ntwo\nlast");
    }

    @Test
    void aLogThatEndsInTheMiddleOfALetterIsToldAsFarAsItGoes() throws IOException {
        byte[] whole = "one\nzwölf".getBytes(StandardCharsets.UTF_8);
        Path log = Files.write(folder.resolve("a.log"), Arrays.copyOf(whole, whole.length - 3));

        assertThat(LogEnd.lines(log, 5)).hasSize(2).first().isEqualTo("one");
    }
}
