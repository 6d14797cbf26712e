package org.newsclaims.query.domain.feed;

/**
 * The part of the claim feed that a list of changed things looks at.
 *
 * @param after only what changed after this sequence; null for everything, changed or not
 * @param upTo sequence of the newest change when the list began
 */
public record FeedRange(Long after, long upTo) {
    /** For lists that nobody follows. */
    public static final FeedRange EVERYTHING = new FeedRange(null, 0);
}
