package org.newsclaims.codec;

import java.nio.charset.StandardCharsets;

/**
 * The shapes of {@code org.newsclaims.records.view} as JSON, the same in REST, in the views' {@code doc} columns and on
 * the command line. Fields come in the order of the record, null ones as {@code null} but for those that a view got later
 * ({@code AbsentWhenNull}); times are RFC 3339 in UTC, days {@code yyyy-mm-dd}, fractions rounded to three decimals. Equal
 * views give equal bytes. Any record made of strings, numbers, times, lists and such records will do.
 */
public final class ViewJson {
    private ViewJson() {}

    /**
     * @throws CodecException of kind {@code BAD_VALUE} when a text is not Unicode (an unpaired surrogate)
     */
    public static byte[] write(Record view) {
        return RecordJson.write(view);
    }

    /** The same as text, on one line. */
    public static String toText(Record view) {
        return new String(write(view), StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #write} wrote; unknown fields are ignored.
     *
     * @throws CodecException when it is not such a view
     */
    public static <T extends Record> T read(Class<T> type, byte[] json) {
        return RecordJson.read(type, RecordJson.tree(json));
    }

    /** The same from text. */
    public static <T extends Record> T read(Class<T> type, String json) {
        return read(type, json.getBytes(StandardCharsets.UTF_8));
    }
}
