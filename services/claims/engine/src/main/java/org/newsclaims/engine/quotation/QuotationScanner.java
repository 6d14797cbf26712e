package org.newsclaims.engine.quotation;

import org.newsclaims.engine.text.AnalysedText;

/** Finds the quotations of a text. Stateless and thread-safe. */
public final class QuotationScanner {

    /** Takes any text; marks that make no sense are passed over. */
    public Quotations scan(AnalysedText text) {
        QuotationBuffer found = new QuotationBuffer();
        ParagraphMarks marks = new ParagraphMarks(text);
        ParagraphMarks next = new ParagraphMarks(text);
        QuotationStack stack = new QuotationStack(text, found);
        read(text, 0, next);
        for (int p = 0; p < text.paragraphCount(); p++) {
            ParagraphMarks read = marks;
            marks = next;
            next = read;
            read(text, p + 1, next);
            stack.run(marks, next, text.paragraphStart(p), text.paragraphEnd(p));
        }
        return new Quotations(found, text.tokenCount());
    }

    /** Behind the last paragraph there are no marks. */
    private static void read(AnalysedText text, int paragraph, ParagraphMarks marks) {
        if (paragraph < text.paragraphCount()) {
            marks.read(text.paragraphStart(paragraph), text.paragraphEnd(paragraph));
        } else {
            marks.read(text.tokenCount(), text.tokenCount());
        }
    }
}
