package org.newsclaims.codec;

import java.util.Map;
import java.util.TreeMap;

/**
 * A Kafka record without Kafka: what an adapter turns into its client's type and back. Header values are UTF-8 on the
 * wire. The array is not copied.
 *
 * @param key record key, or null
 * @param headers by name, sorted
 * @param data value of the record; null for a tombstone
 */
public record WireRecord(String key, Map<String, String> headers, byte[] data) {
    public WireRecord {
        headers = new TreeMap<>(headers);
    }

    /** Whether it is a tombstone: it takes a record out of the log and says nothing by itself. */
    public boolean isTombstone() {
        return data == null;
    }
}
