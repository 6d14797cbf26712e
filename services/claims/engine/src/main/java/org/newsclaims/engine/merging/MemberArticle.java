package org.newsclaims.engine.merging;

import java.util.List;
import java.util.Objects;
import org.newsclaims.engine.grouping.Fingerprint;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;

/**
 * One article of a news event with all that was found in it.
 *
 * @param article as submitted
 * @param statements its statements, in text order
 * @param fingerprint its fingerprint
 */
public record MemberArticle(Article article, List<Statement> statements, Fingerprint fingerprint) {
    public MemberArticle {
        Objects.requireNonNull(article, "article");
        statements = List.copyOf(statements);
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
