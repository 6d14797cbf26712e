package org.newsclaims.ingest.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many makes: our own one by one, and those that lie beside the repository all together. */
class PagesTest {
    private static final PageCases OWN = new PageCases(Path.of("src/test/resources/pages"));
    private static final String SHARED = "shared/data/cases/html";
    /** Of the pages beside the repository, this part must be read without a fault. */
    private static final double ENOUGH = 0.95;

    static List<String> own() {
        return OWN.names();
    }

    @ParameterizedTest
    @MethodSource("own")
    void theArticleIsReadAndNothingElse(String name) {
        assertThat(OWN.faults(name)).isEmpty();
    }

    @Test
    void nearlyAllPagesBesideTheRepositoryAreRead() {
        PageCases shared = new PageCases(shared());

        List<String> wrong = shared.names().stream()
                .filter(name -> !shared.faults(name).isEmpty())
                .map(name -> name + " " + shared.faults(name))
                .toList();

        assertThat(wrong).hasSizeLessThan((int) ((1 - ENOUGH) * shared.names().size()) + 1);
    }

    private static Path shared() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(SHARED).resolve("expected.json"))) {
                return folder.resolve(SHARED);
            }
        }
        return abort("no " + SHARED + " beside the repository: not measured");
    }
}
