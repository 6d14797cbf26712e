package org.newsclaims.query.domain.verify;

/**
 * Neighbouring words of a comparison.
 *
 * @param in {@code both}, {@code quotation} or {@code article}: where they stand
 * @param text the words; of {@code both} as the article has them
 */
public record Words(String in, String text) {}
