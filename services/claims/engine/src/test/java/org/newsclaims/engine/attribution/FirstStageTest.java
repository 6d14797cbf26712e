package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.syntax.SyntaxAnalyser;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

class FirstStageTest {
    private static final String TEXT =
            "“The ferry is late again, and nobody says why,” said Tom Berg, who said the same in May.\n\n"
                    + "The harbour denied that the ferry is late. “It is not,” it said.";

    /** What is remembered of words, sentences and branches is what training adds up one by one. */
    @Test
    void scoresAreThoseOfAllFeatures() {
        ChainModel model = ModelFile.load().first();
        WordClusters clusters = WordClusters.load();
        AnalysedText text = new TextAnalyser().analyse(TEXT);
        Quotations quotations = new QuotationScanner().scan(text);
        Columns columns =
                TextColumns.of(text, quotations, new SyntaxAnalyser(clusters).analyse(text, quotations), clusters);
        Stages stages = new Stages(columns, ModelFile.load().lexicon());
        TokenScores scores = new TokenScores(stages.frame(), new TokenFeatures(stages.frame()), model);
        for (Window chain : stages.chains()) {
            FeatureRows rows = stages.tokenRows(chain);
            float[] expected = new float[rows.rows() * ChainLabels.COUNT];
            for (int t = 0; t < rows.rows(); t++) {
                model.score(rows, t, expected, t * ChainLabels.COUNT);
            }
            float[] found = new float[expected.length];

            scores.addTo(found, chain);

            assertThat(found).containsExactly(expected);
        }
    }
}
