package org.newsclaims.engine.quotation;

import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TokenKind;

/** Finds the quotations of a text. Stateless and thread-safe. */
public final class QuotationScanner {
    /** How many paragraphs without marks a quotation goes through before it is taken for one that was never closed. */
    private static final int FARTHEST = 12;

    /** Takes any text; marks that make no sense are passed over. */
    public Quotations scan(AnalysedText text) {
        QuotationBuffer found = new QuotationBuffer();
        boolean inwardGuillemets = quotesInward(text);
        ParagraphMarks marks = new ParagraphMarks(text, inwardGuillemets);
        ParagraphMarks next = new ParagraphMarks(text, inwardGuillemets);
        QuotationStack stack = new QuotationStack(text, found);
        boolean[] inside = inside(text, marks);
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

    /** Whether this text quotes »so« and not «so», as its first guillemet tells. */
    private static boolean quotesInward(AnalysedText text) {
        for (int t = 0; t < text.tokenCount(); t++) {
            TokenKind kind = text.kind(t);
            if (kind == TokenKind.GUILLEMET_LEFT || kind == TokenKind.GUILLEMET_RIGHT) {
                return kind == TokenKind.GUILLEMET_RIGHT;
            }
        }
        return false;
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
