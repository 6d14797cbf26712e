package org.newsclaims.query.application;

import java.nio.ByteBuffer;
import org.newsclaims.query.domain.Change;
import org.newsclaims.query.domain.FeedPlace;

/** Port: how those who listen are told of a change. */
@FunctionalInterface
public interface ChangeForm {
    /** @param place of the change, whose id leads back to it */
    ByteBuffer bytes(FeedPlace place, Change change);
}
