package org.newsclaims.query.domain.feed;

import org.newsclaims.query.domain.ItemLines;

/**
 * Part of a list that can be followed, as lines.
 *
 * @param followFrom as in a {@link Snapshot}
 */
public record FollowedLines(ItemLines lines, FeedPlace followFrom) {}
