package org.newsclaims.engine;

import java.util.List;
import org.newsclaims.engine.extraction.DefaultStatementExtractor;
import org.newsclaims.engine.extraction.Reported;
import org.newsclaims.engine.extraction.StatementExtractor;
import org.newsclaims.engine.identity.OneArticle;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;

/** The way into the engine: articles in, statements out. Immutable and thread-safe. */
public final class Engine {
    private final StatementExtractor extractor;

    private Engine(StatementExtractor extractor) {
        this.extractor = extractor;
    }

    /** Loads the models and word lists; takes a moment, so do it once and share it. */
    public static Engine standard() {
        return new Engine(new DefaultStatementExtractor());
    }

    /**
     * Every attribution as annotators mark it, whole.
     *
     * @param article any text whatever
     * @return speech, writing and belief, in text order, no two with the same id
     */
    public List<Statement> extract(Article article) {
        return OneArticle.resolve(article, extractor.extract(article));
    }

    /**
     * What the article reports, as it is compared with other articles: of {@link #extract} what somebody said or wrote,
     * taken apart where one attribution makes several points.
     *
     * @param article any text whatever
     * @return in text order, no two with the same id
     */
    public List<Statement> read(Article article) {
        return Reported.of(article, extract(article));
    }
}
