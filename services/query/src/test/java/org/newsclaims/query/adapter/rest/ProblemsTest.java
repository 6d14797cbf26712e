package org.newsclaims.query.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.newsclaims.problems.AnsweredProblems;

class ProblemsTest {
    @Test
    void theContractNamesEveryProblemThatTheServiceOrItsEdgeHasALineFor() throws IOException {
        // The document's own list is no line of the kind.
        assertThat(AnsweredProblems.named(Path.of("../../contracts/openapi/query.yaml")))
                .isEqualTo(AnsweredProblems.answered(
                        type -> !type.isEquivalentTo(ApiDocument.class),
                        "org.newsclaims.query",
                        "org.newsclaims.http"));
    }
}
