package org.newsclaims.engine.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.newsclaims.engine.model.Span;

/** Makes statement ids: a hash of the article id and the content spans, the same for ever. */
final class StatementIds {
    private static final int BYTES = 10;

    private StatementIds() {}

    static String of(String articleId, List<Span> content) {
        StringBuilder key = new StringBuilder(articleId);
        content.forEach(
                span -> key.append('\n').append(span.start()).append('-').append(span.end()));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return "st-" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
