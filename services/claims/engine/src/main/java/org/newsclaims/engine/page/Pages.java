package org.newsclaims.engine.page;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.quotation.QuotationScanner;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

/** Turns texts into pages. Immutable and thread-safe. */
public final class Pages {
    private final TextAnalyser analyser = new TextAnalyser();
    private final QuotationScanner scanner = new QuotationScanner();

    /** @param text any text at all */
    public Page read(String text) {
        return read(text, Integer.MAX_VALUE);
    }

    /**
     * The head of a text.
     *
     * @param text any text at all
     * @param most tokens after which no sentence begins
     */
    public Page read(String text, int most) {
        return read(analyser.analyse(text, most));
    }

    /** @param analysed tokens, sentences and paragraphs of any text at all */
    public Page read(AnalysedText analysed) {
        Quotations quotations = scanner.scan(analysed);
        return new Page(analysed, quotations, outermost(analysed, quotations));
    }

    private static List<Quote> outermost(AnalysedText analysed, Quotations quotations) {
        boolean singles = quotations.areSingle();
        List<Quote> quotes = new ArrayList<>();
        for (int q = 0; q < quotations.count(); q++) {
            if (quotations.level(q) == 1 && (singles || !quotations.isSingle(q))) {
                int words = 0;
                for (int i = quotations.start(q); i < quotations.end(q); i++) {
                    words += analysed.kind(i).isWord() ? 1 : 0;
                }
                quotes.add(new Quote(quotations.start(q), quotations.end(q), words, quotations.continues(q) >= 0));
            }
        }
        return quotes;
    }
}
