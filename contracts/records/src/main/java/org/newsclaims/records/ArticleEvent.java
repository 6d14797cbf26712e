package org.newsclaims.records;

/** What happened to an article: the log, the only truth, is made of these. Keyed by article id. */
public sealed interface ArticleEvent extends LogRecord permits ArticleReceived, ArticleRetracted {
    /** The article it is about; never null. */
    ArticleId articleId();

    @Override
    default String key() {
        return articleId().value();
    }
}
