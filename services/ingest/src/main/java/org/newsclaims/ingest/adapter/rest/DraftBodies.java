package org.newsclaims.ingest.adapter.rest;

import java.nio.charset.Charset;
import java.util.Map;
import org.newsclaims.codec.PageBytes;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.problems.Refusal;

/** Drafts from bodies. Each throws a {@link Refusal} when the body cannot be read. */
final class DraftBodies {
    private DraftBodies() {}

    static Draft json(byte[] body) {
        return DraftJson.read(TextDecoder.utf8(body));
    }

    /**
     * @param charset null when the sender named none
     * @param metadata the other fields, by name
     */
    static Draft text(byte[] body, Charset charset, Map<String, String> metadata) {
        String text = charset == null ? TextDecoder.utf8(body) : TextDecoder.decode(body, charset);
        metadata.put("text", text);
        FirstLine.of(text).ifPresent(line -> metadata.putIfAbsent("title", line));
        return DraftFields.draft(metadata);
    }

    /** The same for a page. */
    static Draft html(byte[] body, Charset charset, Map<String, String> metadata) {
        metadata.put("html", PageBytes.decode(body, charset));
        return DraftFields.draft(metadata);
    }
}
