package org.newsclaims.engine;

import java.util.List;
import org.newsclaims.engine.extraction.DefaultStatementExtractor;
import org.newsclaims.engine.extraction.StatementExtractor;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Kind;
import org.newsclaims.engine.model.Statement;

/** The way into the engine: articles in, statements out. Immutable and thread-safe. */
public final class Engine {
    /**
     * Confidence is a share of what annotators found, too, and they pass over much that a reader would call a statement:
     * this leaves out only what hardly any of them agreed with.
     */
    private static final double LIKELY = 0.25;

    private final StatementExtractor extractor;

    private Engine(StatementExtractor extractor) {
        this.extractor = extractor;
    }

    /** Loads the models and word lists; takes a moment, so do it once and share it. */
    public static Engine standard() {
        return new Engine(new DefaultStatementExtractor());
    }

    /**
     * @param article any text whatever
     * @return every attribution found: speech, writing and belief, in text order
     */
    public List<Statement> extract(Article article) {
        return extractor.extract(article);
    }

    /** Whether a statement belongs into the views of who said what: spoken or written, by somebody, and likely. */
    public static boolean isReported(Statement statement) {
        return statement.kind() != Kind.BELIEVED && !statement.speakers().isEmpty() && statement.confidence() >= LIKELY;
    }
}
