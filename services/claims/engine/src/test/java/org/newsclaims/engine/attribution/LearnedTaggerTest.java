package org.newsclaims.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.SyntaxAnalyser;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

class LearnedTaggerTest {
    private static final AttributionTagger TAGGER = new LearnedTagger(ModelFile.load());
    private static final WordClusters CLUSTERS = WordClusters.load();
    private static final SyntaxAnalyser SYNTAX = new SyntaxAnalyser(CLUSTERS);

    @Test
    void aPlainQuotationHasItsCueItsSourceAndAllItsWords() {
        String text = "“The bridge will be closed until spring,” said Marta Lind.";

        List<Attribution> found = tag(text);

        assertThat(found).hasSize(1);
        assertThat(words(text, found.get(0).content())).isEqualTo("“The bridge will be closed until spring,”");
        assertThat(words(text, found.get(0).cue())).isEqualTo("said");
        assertThat(words(text, found.get(0).source())).isEqualTo("Marta Lind");
    }

    @Test
    void theSameTextGivesTheSameAttributions() {
        String text = "The mayor said that the bridge was safe. “It is not,” the engineers wrote.";

        assertThat(tag(text)).isEqualTo(tag(text)).isNotEmpty();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(tag("")).isEmpty();
        assertThat(tag(" \n\n ")).isEmpty();
    }

    private static List<Attribution> tag(String text) {
        AnalysedText analysed = new TextAnalyser().analyse(text);
        Quotations quotations = new QuotationScanner().scan(analysed);
        Parse parse = SYNTAX.analyse(analysed, quotations);
        return TAGGER.tag(TextColumns.of(analysed, quotations, parse, CLUSTERS)).attributions();
    }

    private static String words(String text, List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(words.length() > 0 ? " " : "").append(text, span.start(), span.end());
        }
        return words.toString();
    }
}
