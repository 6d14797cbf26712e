package org.newsclaims.evaluation.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsclaims.evaluation.attribution.CorpusFile;

/** Annotated statements must be merged, under their annotated speakers, as well as when the claim model was made. */
class GoldClaimAccuracyTest {
    private static final String DEV = "claims/dev.jsonl";

    @Test
    void claimsStayAboveTheirFloors() throws IOException {
        Optional<Path> file = CorpusFile.find(DEV);
        assumeTrue(
                file.isPresent(),
                "no " + DEV + " in a shared/data beside the repository, nor in " + CorpusFile.NAME + ": not measured");

        PairScore score = GoldClaimAccuracy.score(file.get());

        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.94);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.84);
    }
}
