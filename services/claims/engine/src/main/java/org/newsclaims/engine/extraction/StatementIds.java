package org.newsclaims.engine.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.newsclaims.engine.model.Span;
import org.newsclaims.engine.model.Spans;

/** Makes statement ids: a hash of the article id and all spans, the same for ever. */
final class StatementIds {
    private static final int BYTES = 10;

    private StatementIds() {}

    /** Cue and speaker count too: two may be said to have told, or kept silent about, the very same words. */
    static String of(String articleId, Spans spans) {
        StringBuilder key = new StringBuilder(articleId);
        append(key, "content", spans.content());
        append(key, "cue", spans.cue());
        append(key, "speaker", spans.speaker());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return "st-" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void append(StringBuilder key, String part, List<Span> spans) {
        key.append('\n').append(part);
        spans.forEach(span -> key.append(' ').append(span.start()).append('-').append(span.end()));
    }
}
