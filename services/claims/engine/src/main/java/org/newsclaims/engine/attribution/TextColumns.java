package org.newsclaims.engine.attribution;

import org.newsclaims.engine.quotation.Quotations;
import org.newsclaims.engine.syntax.Parse;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.text.AnalysedText;

/** Lays an analysed text out in the columns that the tagger reads. */
public final class TextColumns {
    /** What double marks of any shape are written as. */
    private static final String DOUBLE = "\"";

    private TextColumns() {}

    /** The columns of a text that has been parsed; {@code quotations} and {@code parse} are those of the same text. */
    public static Columns of(AnalysedText text, Quotations quotations, Parse parse, WordClusters clusters) {
        ColumnsBuilder builder = places(text, quotations);
        for (int i = 0; i < text.tokenCount(); i++) {
            String form = isMark(text, quotations, i) ? DOUBLE : text.normal(i);
            builder.word(i, form, parse.lemma(i));
            builder.syntax(i, parse.tag(i).text(), parse.relation(i).text(), parse.head(i));
            cluster(builder, i, form, clusters);
        }
        return builder.build();
    }

    /** Adds the cluster of a word in three granularities. */
    static void cluster(ColumnsBuilder builder, int i, String form, WordClusters clusters) {
        int cluster = WordClusters.clusterOf(clusters.entry(WordClusters.hash(form)));
        builder.cluster(i, 0, cluster);
        builder.cluster(i, 1, clusters.prefix(cluster, 8));
        builder.cluster(i, 2, clusters.prefix(cluster, 5));
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

    /**
     * The outermost quotation; in a text that quotes in double marks only those, since single ones enclose titles and
     * nicknames there as often as speech.
     */
    private static int quotation(Quotations quotations, int token) {
        int outermost = quotations.outermost(token);
        return outermost >= 0 && (quotations.areSingle() || !quotations.isSingle(outermost)) ? outermost : -1;
    }

    /** A mark of a text that quotes in single marks does what double marks do elsewhere. */
    private static boolean isMark(AnalysedText text, Quotations quotations, int token) {
        int outermost = quotations.areSingle() && text.kind(token).isSingleMark() ? quotations.outermost(token) : -1;
        return outermost >= 0 && (quotations.start(outermost) == token || quotations.end(outermost) == token + 1);
    }
}
