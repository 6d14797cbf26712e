package org.newsclaims.query.adapter.rest;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as it was given, to be given again.
 *
 * @param state of the views it was read from, or of earlier ones
 * @param tag its entity tag as it stands in the header
 * @param type its media type
 * @param template of its path, for metrics
 * @param plain its bytes
 * @param packed the same, compressed with gzip; null until somebody asks again, as most answers are never asked for twice
 */
record StoredAnswer(String state, String tag, String type, String template, Buffer plain, Buffer packed) {
    static StoredAnswer of(String state, String tag, String type, String template, byte[] body) {
        return new StoredAnswer(state, tag, type, template, Buffer.buffer(body), null);
    }

    /** The same with its compressed copy. */
    StoredAnswer compressed() {
        return packed != null
                ? this
                : new StoredAnswer(state, tag, type, template, plain, Buffer.buffer(gzip(plain.getBytes())));
    }

    /** Bytes it takes in memory, about. */
    int weight() {
        return plain.length() + (packed == null ? 0 : packed.length()) + 200;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return packed.toByteArray();
    }
}
