package org.newsclaims.e2e.check;

import java.util.Map;

/**
 * One record of the log as it lies there.
 *
 * @param partition where
 * @param offset where
 * @param key its key, or null
 * @param headers its headers; of several with one name the last
 * @param value its value, or null
 */
public record LogEntry(int partition, long offset, byte[] key, Map<String, byte[]> headers, byte[] value) {}
