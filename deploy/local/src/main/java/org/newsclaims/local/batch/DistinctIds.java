package org.newsclaims.local.batch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses an id that an earlier line has: which of the two is the newer one, nobody could tell. */
final class DistinctIds {
    private final Map<String, Long> lines = new ConcurrentHashMap<>();

    void check(String id, long number) throws BadLineException {
        Long other = lines.putIfAbsent(id, number);
        if (other != null) {
            throw new BadLineException("id \"" + id + "\" is also on line " + other);
        }
    }
}
