package org.newsclaims.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "query", "--tar a --registry b query", "--tar"})
    void whoDoesNotNameOnePlaceForTheImagesIsToldHow(String words) {
        StringWriter said = new StringWriter();

        int status = new CommandLine(new Main())
                .setErr(new PrintWriter(said))
                .execute(words.isEmpty() ? new String[0] : words.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(said.toString()).contains("Usage: build", "--registry=NAME", "SERVICE");
    }
}
