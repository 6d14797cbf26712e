package org.newsclaims.engine.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsclaims.engine.model.Article;
import org.newsclaims.engine.model.Speaker;
import org.newsclaims.engine.model.Statement;

/** Whom one article lets speak, and what its text tells of who they are. Immutable. */
public final class ArticleNames {
    private final String articleId;
    private final List<Speaker> speakers;
    private final List<Calling> callings;
    private final Map<String, String> acronyms;

    ArticleNames(String articleId, List<Speaker> speakers, List<Calling> callings, Map<String, String> acronyms) {
        this.articleId = Objects.requireNonNull(articleId, "articleId");
        this.speakers = List.copyOf(speakers);
        this.callings = List.copyOf(callings);
        this.acronyms = Map.copyOf(acronyms);
    }

    /**
     * Linear in the length of the text.
     *
     * @param article as submitted
     * @param statements all that were found in it
     */
    public static ArticleNames read(Article article, List<Statement> statements) {
        return new ArticleNames(
                article.id(),
                statements.stream()
                        .flatMap(statement -> statement.speakers().stream())
                        .toList(),
                statements.isEmpty() ? List.of() : CallingReader.read(article.text()),
                statements.isEmpty() ? Map.of() : AcronymReader.read(article.text()));
    }

    String articleId() {
        return articleId;
    }

    /** One for each time somebody speaks. */
    List<Speaker> speakers() {
        return speakers;
    }

    List<Calling> callings() {
        return callings;
    }

    /** Full names by acronym, as the article explains them. */
    Map<String, String> acronyms() {
        return acronyms;
    }
}
