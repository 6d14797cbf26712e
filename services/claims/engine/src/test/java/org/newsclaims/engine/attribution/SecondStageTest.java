package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.syntax.SyntaxAnalyser;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

/** Where the second stage looks, and what its model says there. */
class SecondStageTest {
    private static final AttributionModel MODEL = ModelFile.load();
    private static final WordClusters CLUSTERS = WordClusters.load();
    private static final SyntaxAnalyser SYNTAX = new SyntaxAnalyser(CLUSTERS);
    private static final String TEXT =
            "“The bridge will be closed until spring,” said Marta Lind, the mayor of Oslo, on Monday. "
                    + "“It is not safe.” The engineers, who had warned of cracks in March, wrote that repairs would cost too much. "
                    + "The bridge is 40 years old.";

    private AnalysedText text;

    /** What is remembered of groups of features is what training adds up one by one. */
    @Test
    void scoresAreThoseOfAllFeatures() {
        Stages stages = stages();
        ChainModel model = MODEL.second();
        for (Candidate cue : stages.first(MODEL.first())) {
            Window window = stages.window(cue);
            float[] expected = new float[(window.to() - window.from()) * ChainLabels.COUNT];
            FeatureRows rows = stages.cueRows(cue);
            for (int t = 0; t < rows.rows(); t++) {
                model.score(rows, t, expected, t * ChainLabels.COUNT);
            }
            float[] found = new float[expected.length];
            CueRelation relation = new CueRelation(stages.frame(), stages.hints(), stages.candidates());

            new CueScores(new CueFeatures(stages.frame(), relation), relation, model, text.tokenCount())
                    .addTo(found, cue, window);

            assertThat(found).usingComparatorWithPrecision(1e-4f).containsExactly(expected);
        }
    }

    @Test
    void aSentenceWithACueOfItsOwnIsLeftToThatAtTheEnds() {
        Stages stages = stages();
        List<Candidate> cues = stages.first(MODEL.first());

        assertThat(window(stages, cues, "said")).endsWith("“It is not safe.”").startsWith("“The bridge");
        assertThat(window(stages, cues, "wrote")).endsWith("too much.");
    }

    private String window(Stages stages, List<Candidate> cues, String word) {
        Candidate cue = cues.stream()
                .filter(candidate -> text.normal(candidate.head()).equals(word))
                .findFirst()
                .orElseThrow();
        Window window = stages.window(cue);
        return TEXT.substring(text.start(window.from()), text.end(window.to() - 1));
    }

    private Stages stages() {
        text = new TextAnalyser().analyse(TEXT);
        Quotations quotations = new QuotationScanner().scan(text);
        return new Stages(
                TextColumns.of(text, quotations, SYNTAX.analyse(text, quotations), CLUSTERS), MODEL.lexicon());
    }
}
