package org.newsclaims.engine.extraction;

import java.util.List;
import java.util.OptionalInt;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.text.AnalysedText;
import org.newsclaims.engine.text.TextAnalyser;

/**
 * How far into an article statements are looked for, so that none takes much longer than the longest report that anybody
 * prints: {@value #MOST_TOKENS} tokens, and {@value #MOST_STATEMENTS} statements.
 */
public final class Reach {
    /** No sentence that begins after so many is read; a newspaper page has some 3,000. */
    static final int MOST_TOKENS = 50_000;

    /** A report of that length has some 1,500. */
    static final int MOST_STATEMENTS = 2_000;

    private static final TextAnalyser ANALYSER = new TextAnalyser();

    private Reach() {}

    /** The part of an article in which statements are looked for, cut into tokens. */
    public static AnalysedText head(Article article) {
        return ANALYSER.analyse(article.text(), MOST_TOKENS);
    }

    /** @param statements in text order */
    static List<Statement> cut(List<Statement> statements) {
        return statements.size() <= MOST_STATEMENTS ? statements : List.copyOf(statements.subList(0, MOST_STATEMENTS));
    }

    /**
     * @param article any article
     * @param read what the engine read in it
     * @return the code points from the text's beginning in which statements were looked for; empty when that is all of it
     */
    public static OptionalInt of(Article article, List<Statement> read) {
        if (read.size() >= MOST_STATEMENTS) {
            List<Span> last = read.get(read.size() - 1).spans().content();
            return OptionalInt.of(last.get(last.size() - 1).end());
        }
        if (article.text().length() <= MOST_TOKENS) {
            return OptionalInt.empty(); // a token has a character at least
        }
        AnalysedText head = head(article);
        int tokens = head.tokenCount();
        int end = tokens == 0 ? 0 : head.end(tokens - 1);
        return head.isWhole()
                ? OptionalInt.empty()
                : OptionalInt.of(article.text().codePointCount(0, end));
    }
}
