package org.newsclaims.engine;

import java.util.List;
import org.newsclaims.engine.extraction.DefaultStatementExtractor;
import org.newsclaims.engine.extraction.Reach;
import org.newsclaims.engine.extraction.Reported;
import org.newsclaims.engine.identity.OneArticle;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Statement;
import org.newsclaims.engine.text.AnalysedText;

/** The way into the engine: articles in, statements out. Immutable and thread-safe. */
public final class Engine {
    private final DefaultStatementExtractor extractor;

    private Engine(DefaultStatementExtractor extractor) {
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
        return extract(article, Reach.head(article));
    }

    private List<Statement> extract(Article article, AnalysedText head) {
        return OneArticle.resolve(article, head, extractor.extract(article, head));
    }

    /**
     * What the article reports, as it is compared with other articles: of {@link #extract} what somebody said or wrote,
     * taken apart where one attribution makes several points.
     *
     * @param article any text whatever
     * @return in text order, no two with the same id
     */
    public List<Statement> read(Article article) {
        AnalysedText head = Reach.head(article);
        return Reported.of(article, head, extract(article, head));
    }
}
