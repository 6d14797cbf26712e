package org.newsclaims.engine.quotation;

import org.newsclaims.engine.text.AnalysedText;

/** Finds the quotations of a text. Stateless and thread-safe. */
public final class QuotationScanner {
    /** How many paragraphs without marks a quotation goes through before it is taken for one that was never closed. */
    private static final int FARTHEST = 12;

    /** Takes any text; marks that make no sense are passed over. */
    public Quotations scan(AnalysedText text) {
        QuotationBuffer found = new QuotationBuffer();
        ParagraphMarks marks = new ParagraphMarks(text);
        ParagraphMarks next = new ParagraphMarks(text);
        QuotationStack stack = new QuotationStack(text, found);
        boolean[] inside = inside(text, new ParagraphMarks(text));
        read(text, 0, next);
        for (int p = 0; p < text.paragraphCount(); p++) {
            ParagraphMarks read = marks;
            marks = next;
            next = read;
            read(text, p + 1, next);
            stack.run(marks, next, inside[p], text.paragraphStart(p), text.paragraphEnd(p));
        }
        return new Quotations(found, text.tokenCount());
    }

    /** For every paragraph whether double marks that were opened before it and left open are closed in it or behind it. */
    private static boolean[] inside(AnalysedText text, ParagraphMarks marks) {
        boolean[] inside = new boolean[text.paragraphCount()];
        int since = FARTHEST;
        for (int p = text.paragraphCount() - 1; p >= 0; p--) {
            read(text, p, marks);
            if (!marks.isWithoutDouble()) {
                since = marks.closesDouble() ? 0 : FARTHEST;
            } else if (since < FARTHEST) {
                since++;
            }
            inside[p] = since < FARTHEST;
        }
        return inside;
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
