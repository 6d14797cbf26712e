package org.newsclaims.engine.grouping;

import java.util.Objects;

/**
 * A place in the index under which an article is kept, and near which its neighbours are looked up. Filings of one key
 * are ordered by {@code position}, compared as ASCII (in SQL: {@code COLLATE "C"}).
 *
 * @param key what the article is about in one respect: two of its telling terms; at most 200 ASCII characters
 * @param position when it was written, as far as known, then a blank and its id: unique under a key
 */
public record Filing(String key, String position) implements Comparable<Filing> {
    public Filing {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(position, "position");
    }

    /** The id of the article that is filed at this position. */
    public static String articleAt(String position) {
        return position.substring(position.indexOf(' ') + 1);
    }

    @Override
    public int compareTo(Filing other) {
        int byKey = key.compareTo(other.key);
        return byKey != 0 ? byKey : position.compareTo(other.position);
    }
}
