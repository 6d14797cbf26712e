package org.newsclaims.engine.attribution;

import java.util.Locale;
import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.text.AnalysedText;

/** Lays an analysed text out in the columns that the tagger reads. */
public final class TextColumns {
    private TextColumns() {}

    /** Without syntax: words, marks and places alone. */
    public static Columns of(AnalysedText text, Quotations quotations) {
        ColumnsBuilder builder = places(text, quotations);
        for (int i = 0; i < text.tokenCount(); i++) {
            String form = text.normal(i);
            builder.word(i, form, form.toLowerCase(Locale.ROOT));
            builder.syntax(i, text.kind(i).isWord() ? "" : "P", "", -1);
        }
        return builder.build();
    }

    /** A builder that knows where everything stands, but not yet what it is. */
    public static ColumnsBuilder places(AnalysedText text, Quotations quotations) {
        ColumnsBuilder builder = new ColumnsBuilder(text.tokenCount());
        for (int p = 0; p < text.paragraphCount(); p++) {
            for (int s = text.paragraphFirstSentence(p); s < text.paragraphEndSentence(p); s++) {
                for (int i = text.sentenceStart(s); i < text.sentenceEnd(s); i++) {
                    builder.place(
                            i,
                            text.codePoint(text.start(i)),
                            text.codePoint(text.end(i)),
                            s,
                            p,
                            quotation(quotations, i));
                }
            }
        }
        return builder;
    }

    /** The outermost quotation in double marks; single ones enclose titles and nicknames as often as speech. */
    private static int quotation(Quotations quotations, int token) {
        int outermost = quotations.outermost(token);
        return outermost >= 0 && !quotations.isSingle(outermost) ? outermost : -1;
    }
}
