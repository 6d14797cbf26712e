package org.newsclaims.engine.grouping;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What was made lately, as much of it as a bound allows: what has not been asked for longest goes first. Thread-safe. */
final class Recent<K, V> {
    private final Map<K, V> made = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;
    private final ToIntFunction<V> size;
    private long total;

    /**
     * @param most what all may measure together; the last one stays, whatever it measures
     * @param size of one
     */
    Recent(int most, ToIntFunction<V> size) {
        this.most = most;
        this.size = size;
    }

    /** Null when nothing is known. */
    synchronized V get(K key) {
        return made.get(key);
    }

    synchronized void put(K key, V value) {
        V before = made.put(key, value);
        total += size.applyAsInt(value) - (before == null ? 0 : size.applyAsInt(before));
        for (Iterator<V> eldest = made.values().iterator(); total > most && made.size() > 1; ) {
            total -= size.applyAsInt(eldest.next());
            eldest.remove();
        }
    }
}
