package org.newsclaims.engine.identity;

import java.util.List;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.text.AnalysedText;

/** Calls the speakers of one article, read by itself, as they would be called in a news event of that article alone. */
public final class OneArticle {
    private OneArticle() {}

    /**
     * @param article any text whatever
     * @param head its text, cut into tokens, or the beginning of a very long one
     * @param statements all that were found in it
     * @return the same, every speaker under the best name that the article gives
     */
    public static List<Statement> resolve(Article article, AnalysedText head, List<Statement> statements) {
        if (statements.isEmpty()) {
            return statements;
        }
        Identities identities = Identities.of(List.of(ArticleNames.alone(article, head, statements)), Aliases.NONE);
        return statements.stream()
                .map(statement -> statement.by(identities.inOrder(article.id(), statement.speakers())))
                .toList();
    }
}
