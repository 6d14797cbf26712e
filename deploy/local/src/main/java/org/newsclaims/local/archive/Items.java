package org.newsclaims.local.archive;

import java.io.Closeable;
import java.io.IOException;

/** Things in an archive, one after another, in the same order every time. Not thread-safe. */
interface Items extends Closeable {
    /** The next one, or null at the end. */
    Item next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** A single thing, or none when it is null. */
    static Items of(Item item) {
        Item[] rest = {item};
        return () -> {
            Item next = rest[0];
            rest[0] = null;
            return next;
        };
    }
}
