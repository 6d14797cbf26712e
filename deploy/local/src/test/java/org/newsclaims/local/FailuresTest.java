package org.newsclaims.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaims.infra.InfraException;

class FailuresTest {
    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        new FileSystemException("/d/x", null, "No space left on device"),
                        "the disk is full; make room"),
                Arguments.of(
                        new FileSystemException("/d/x", null, "Read-only file system"),
                        "/d/x: the disk can be read only; name a folder on another disk"),
                Arguments.of(
                        new CompletionException(new InfraException("Kafka did not start", null)),
                        "Kafka did not start"),
                Arguments.of(new IOException("No space left on device"), "the disk is full; make room"),
                Arguments.of(new NoSuchFileException("/d/x"), "there is no file or folder /d/x; name one"),
                Arguments.of(new AccessDeniedException("/d/x"), "/d/x cannot be opened: permission denied"),
                Arguments.of(new FileSystemException("/d/x", null, "Not a directory"), "/d/x lies below a file"),
                Arguments.of(
                        new UncheckedIOException(new NoSuchFileException("/d/x")),
                        "there is no file or folder /d/x; name one"),
                Arguments.of(new java.net.ConnectException(), "nothing listens there; start the system"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatGoesWrongIsASentenceWithTheRemedy(Throwable failure, String sentence) {
        assertThat(Failures.sentence(failure)).startsWith(sentence).doesNotContain("Exception");
    }

    @Test
    void whatNobodyThoughtOfIsNamedInFull() {
        assertThat(Failures.sentence(new IllegalStateException("odd")))
                .contains("IllegalStateException: odd", "please report");
    }
}
