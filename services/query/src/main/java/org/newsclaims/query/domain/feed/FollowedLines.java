package org.newsclaims.query.domain.feed;

import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.ItemLines;
import org.newsclaims.query.domain.Part;

/**
 * Part of a list that can be followed, as lines.
 *
 * @param followFrom as in a {@link Snapshot}
 */
public record FollowedLines(ItemLines lines, FeedPlace followFrom) implements Part {
    @Override
    public int count() {
        return lines.count();
    }

    @Override
    public Cursor next() {
        return lines.next();
    }
}
