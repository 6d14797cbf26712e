package org.newsclaims.query.domain.verify;

/**
 * A stretch of an article's text.
 *
 * @param start first code point
 * @param end one past the last code point
 * @param text what stands there
 */
public record Place(int start, int end, String text) {}
