package org.newsclaims.e2e.ledger;

import org.newsclaims.records.ArticleId;

/**
 * One version of an article that a client sent, once or several times.
 *
 * @param articleId its id, which the client can tell beforehand
 * @param text the text sent
 */
public record Submitted(ArticleId articleId, String text) {}
