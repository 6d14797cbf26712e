package org.newsclaims.query.domain.feed;

import java.nio.ByteBuffer;

/**
 * A change, and the bytes that tell of it: made once, and shared by all who are told.
 *
 * @param change what they are chosen by
 * @param bytes from its position to its limit; nobody moves either, nor writes into it
 */
public record Told(Change change, ByteBuffer bytes) {
    /** Place of the change in the feed. */
    public long sequence() {
        return change.sequence();
    }
}
