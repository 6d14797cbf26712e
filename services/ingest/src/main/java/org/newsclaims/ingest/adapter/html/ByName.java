package org.newsclaims.ingest.adapter.html;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was worked out from the names that elements carry: on a page most of them come again and again. Not thread-safe.
 *
 * @param <V> what is worked out, never null
 */
final class ByName<V> {
    /** A page of more different names than this is none that this helps with. */
    private static final int MOST = 2000;

    private final Map<String, V> known = new HashMap<>();
    private final Function<String, V> work;

    ByName(Function<String, V> work) {
        this.work = work;
    }

    V of(String names) {
        V value = known.get(names);
        if (value == null) {
            value = work.apply(names);
            if (known.size() < MOST) {
                known.put(names, value);
            }
        }
        return value;
    }
}
