package org.newsclaims.engine.extraction;

import java.util.List;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;

/** Finds who said what in one article. Implementations are deterministic, thread-safe and free of side effects. */
@FunctionalInterface
public interface StatementExtractor {
    /**
     * @param article any text whatever; hostile text costs linear time and never an exception
     * @return its statements in text order of their first content span, no two with the same id; never null
     */
    List<Statement> extract(Article article);
}
