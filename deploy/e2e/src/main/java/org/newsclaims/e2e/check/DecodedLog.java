package org.newsclaims.e2e.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsclaims.codec.CodecException;
import org.newsclaims.codec.RecordCodec;
import org.newsclaims.codec.WireRecord;
import org.newsclaims.records.ArticleEvent;

/**
 * The log as its readers should understand it.
 *
 * @param events all article events, repeated ones too
 * @param unreadable records that must have been parked, {@code partition/offset}
 */
public record DecodedLog(List<ArticleEvent> events, Set<String> unreadable) {
    /** Decodes record by record; what cannot be read is named, never skipped silently. */
    public static DecodedLog of(List<LogEntry> entries) {
        RecordCodec codec = new RecordCodec();
        List<ArticleEvent> events = new ArrayList<>();
        Set<String> unreadable = new TreeSet<>();
        for (LogEntry entry : entries) {
            if (entry.value() != null) {
                try {
                    events.add((ArticleEvent) codec.decode(wire(entry)));
                } catch (CodecException | ClassCastException e) {
                    unreadable.add(entry.partition() + "/" + entry.offset());
                }
            }
        }
        return new DecodedLog(events, unreadable);
    }

    private static WireRecord wire(LogEntry entry) {
        Map<String, String> headers = new LinkedHashMap<>();
        entry.headers().forEach((name, value) -> headers.put(name, new String(value, StandardCharsets.UTF_8)));
        String key = entry.key() == null ? null : new String(entry.key(), StandardCharsets.UTF_8);
        return new WireRecord(key, headers, entry.value());
    }
}
