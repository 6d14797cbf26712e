package org.newsclaims.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.attribution.Attribution;
import org.newsclaims.engine.attribution.LearnedTagger;
import org.newsclaims.engine.attribution.ModelFile;

/** The tagger on the dev part of PolNeAR must stay as good as it was when its model was made. */
class AttributionAccuracyTest {
    private static final String DEV = "polnear/dev.jsonl";
    private static final String CHECKSUM = "2700fd99ee25d54e335a9295b594f24800248b7a77d7f1ff571e2104e2a5e0b7";

    @Test
    void staysAboveItsFloorsOnDev() {
        Optional<Path> file = CorpusFile.find(DEV);
        assumeTrue(
                file.isPresent(),
                "no " + DEV + " in a shared/data beside the repository, nor in " + CorpusFile.NAME + ": not measured");
        assertThat(CorpusFile.checksum(file.get())).as("checksum of " + DEV).isEqualTo(CHECKSUM);
        LearnedTagger tagger = new LearnedTagger(ModelFile.load());

        Agreement agreement = new Agreement();
        for (Sample sample : new Analysis().read(file.get())) {
            Agreement.Article article = agreement.article(sample);
            for (Attribution attribution : tagger.tag(sample.columns())) {
                article.add(attribution);
            }
        }

        assertThat(agreement.exact()).as("exact F1").isGreaterThanOrEqualTo(0.58);
        assertThat(agreement.detected()).as("detect F1").isGreaterThanOrEqualTo(0.71);
        assertThat(agreement.paired()).as("pair F1").isGreaterThanOrEqualTo(0.66);
    }
}
