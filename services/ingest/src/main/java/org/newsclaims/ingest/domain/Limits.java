package org.newsclaims.ingest.domain;

/**
 * How large an article may be.
 *
 * @param bodyBytes one article as sent: the body of a request or one line of a batch
 * @param textCharacters the article's text, in Unicode code points
 * @param fieldCharacters any other field, in Unicode code points
 */
public record Limits(int bodyBytes, int textCharacters, int fieldCharacters) {
    public Limits {
        if (bodyBytes < 1 || textCharacters < 1 || fieldCharacters < 1) {
            throw new IllegalArgumentException("limits start at 1");
        }
    }
}
