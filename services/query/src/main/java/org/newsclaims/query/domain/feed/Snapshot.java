package org.newsclaims.query.domain.feed;

import java.util.List;
import org.newsclaims.query.domain.Cursor;
import org.newsclaims.query.domain.Part;

/**
 * Part of a list that can be followed.
 *
 * @param items as JSON, in order
 * @param gone ids of things that left the list since the place asked for, or that were asked for and are not in it
 * @param next where to go on, or null at the end
 * @param followFrom place in the feed before which all changes are in the list; the same on all of its pages
 */
public record Snapshot(List<String> items, List<String> gone, Cursor next, FeedPlace followFrom) implements Part {
    public Snapshot {
        items = List.copyOf(items);
        gone = List.copyOf(gone);
    }

    /** What is gone was in the list, too. */
    @Override
    public int count() {
        return items.size() + gone.size();
    }
}
