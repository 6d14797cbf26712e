package org.newsclaims.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {
    private static final Path DOCUMENTS = Path.of("../openapi");

    @Test
    void everyProblemSaysWhatItIsAndWhatToDo() {
        assertThat(ProblemType.values()).allSatisfy(type -> {
            assertThat(type.status()).isBetween(400, 599);
            assertThat(type.title()).isNotBlank().doesNotEndWith(".");
            assertThat(type.remedy()).isNotBlank().endsWith(".");
            assertThat(type.uri()).matches("urn:news-claims:problem:[a-z]+(-[a-z]+)*");
        });
    }

    @Test
    void theyStandByStatus() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::status)).isSorted();
    }

    @Test
    void everyProblemStandsInADocumentOfAServiceAndNoDocumentHasAnother() throws IOException {
        assertThat(Stream.of("ingest.yaml", "claims-admin.yaml", "query.yaml")
                        .flatMap(ProblemTypeTest::named)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                        .map(ProblemType::uri)
                        .toList());
    }

    private static Stream<String> named(String document) {
        try {
            return Files.readAllLines(DOCUMENTS.resolve(document)).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("- urn:news-claims:problem:"))
                    .map(line -> line.substring(2));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
