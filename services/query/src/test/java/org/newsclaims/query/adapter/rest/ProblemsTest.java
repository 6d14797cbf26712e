package org.newsclaims.query.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.problems.ProblemType;

class ProblemsTest {
    @Test
    void theContractNamesEveryProblemThatTheCodeHasALineFor() throws IOException {
        List<String> named = Files.readAllLines(Path.of("../../contracts/openapi/query.yaml")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("- urn:news-claims:problem:"))
                .map(line -> line.substring(2))
                .toList();

        assertThat(named).isEqualTo(answered());
    }

    /** Those of this service and of the edge that it shares. The document's own list is no line of the kind. */
    private static List<String> answered() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.newsclaims.query", "org.newsclaims.http")
                        .stream()
                        .filter(type -> !type.isEquivalentTo(ApiDocument.class))
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(ProblemType.class))
                        .map(access -> ProblemType.valueOf(access.getName()))
                        .sorted()
                        .distinct()
                        .map(ProblemType::uri)
                        .toList();
    }
}
