package org.newsclaims.engine.quotation;

import org.newsclaims.engine.text.AnalysedText;

/** Finds the quotations of a text. Stateless and thread-safe. */
public final class QuotationScanner {

    /** Takes any text; marks that make no sense are passed over. */
    public Quotations scan(AnalysedText text) {
        QuotationBuffer found = new QuotationBuffer();
        ParagraphMarks marks = new ParagraphMarks(text);
        QuotationStack stack = new QuotationStack(text, found);
        for (int p = 0; p < text.paragraphCount(); p++) {
            marks.read(text.paragraphStart(p), text.paragraphEnd(p));
            stack.run(marks, text.paragraphStart(p), text.paragraphEnd(p));
        }
        return new Quotations(found, text.tokenCount());
    }
}
