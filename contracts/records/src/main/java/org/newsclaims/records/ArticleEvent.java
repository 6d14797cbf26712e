package org.newsclaims.records;

/**
 * What happened to an article: the log, the only truth, is made of these. Every version has a key of its own, so that
 * compaction keeps them all, and the article id decides the partition, so that one article stays in order.
 */
public sealed interface ArticleEvent extends LogRecord permits ArticleReceived, ArticleRetracted {
    /** The article it is about; never null. */
    ArticleId articleId();

    @Override
    default String subject() {
        return articleId().value();
    }

    @Override
    default String key() {
        return recordId();
    }
}
