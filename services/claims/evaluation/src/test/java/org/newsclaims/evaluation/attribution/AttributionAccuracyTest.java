package org.newsclaims.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.Engine;
import org.newsclaims.engine.attribution.Attribution;
import org.newsclaims.engine.attribution.LearnedTagger;
import org.newsclaims.engine.attribution.ModelFile;
import org.newsclaims.engine.model.Article;

/** Tagger and whole extraction must stay as good on the dev part of PolNeAR as they were when the model was made. */
class AttributionAccuracyTest {
    private static final String DEV = "polnear/dev.jsonl";
    private static final String CHECKSUM = "2700fd99ee25d54e335a9295b594f24800248b7a77d7f1ff571e2104e2a5e0b7";

    @Test
    void theTaggerStaysAboveItsFloorsOnDev() {
        LearnedTagger tagger = new LearnedTagger(ModelFile.load());

        AttributionAgreement agreement =
                agreement(sample -> tagger.tag(sample.columns()).attributions());

        assertThat(agreement.exact()).as("exact F1").isGreaterThanOrEqualTo(0.615);
        assertThat(agreement.detected()).as("detect F1").isGreaterThanOrEqualTo(0.745);
        assertThat(agreement.paired()).as("pair F1").isGreaterThanOrEqualTo(0.685);
    }

    @Test
    void theWholeExtractionStaysAboveItsFloorsOnDev() {
        Engine engine = Engine.standard();

        AttributionAgreement agreement =
                agreement(sample -> engine
                        .extract(Article.of(
                                sample.article().id(), sample.article().text()))
                        .stream()
                        .map(ExtractionMeasure::attribution)
                        .toList());

        assertThat(agreement.exact()).as("exact F1").isGreaterThanOrEqualTo(0.615);
        assertThat(agreement.detected()).as("detect F1").isGreaterThanOrEqualTo(0.745);
        assertThat(agreement.paired()).as("pair F1").isGreaterThanOrEqualTo(0.69);
    }

    private static AttributionAgreement agreement(Function<Sample, List<Attribution>> extraction) {
        Optional<Path> file = CorpusFile.find(DEV);
        assumeTrue(
                file.isPresent(),
                "no " + DEV + " in a shared/data beside the repository, nor in " + CorpusFile.NAME + ": not measured");
        assertThat(CorpusFile.checksum(file.get())).as("checksum of " + DEV).isEqualTo(CHECKSUM);
        AttributionAgreement agreement = new AttributionAgreement();
        for (Sample sample : new Analysis().read(file.get())) {
            AttributionAgreement.Article article = agreement.article(sample);
            for (Attribution attribution : extraction.apply(sample)) {
                article.add(attribution);
            }
        }
        return agreement;
    }
}
