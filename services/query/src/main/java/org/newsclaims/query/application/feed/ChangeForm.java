package org.newsclaims.query.application.feed;

import java.nio.ByteBuffer;
import org.newsclaims.query.domain.feed.Change;
import org.newsclaims.query.domain.feed.FeedPlace;

/** Port: how those who listen are told of a change. */
@FunctionalInterface
public interface ChangeForm {
    /** @param place of the change, whose id leads back to it */
    ByteBuffer bytes(FeedPlace place, Change change);
}
