package org.newsclaims.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        Set<String> named = new TreeSet<>();
        for (String document : List.of("ingest.yaml", "claims-admin.yaml", "query.yaml")) {
            named.addAll(AnsweredProblems.named(DOCUMENTS.resolve(document)));
        }

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values())
                        .map(ProblemType::uri)
                        .toList());
    }
}
