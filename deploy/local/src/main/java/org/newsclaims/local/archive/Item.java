package org.newsclaims.local.archive;

import java.util.Objects;

/**
 * One thing found in an archive.
 *
 * @param origin file and place, for messages
 * @param json one article as {@code POST /v1/articles} takes it, without a line break; null when it is none
 * @param problem why it is none, or null
 */
record Item(String origin, String json, String problem) {
    Item {
        Objects.requireNonNull(origin, "origin");
    }

    static Item article(String origin, String json) {
        return new Item(origin, json, null);
    }

    static Item refused(String origin, String problem) {
        return new Item(origin, null, problem);
    }
}
