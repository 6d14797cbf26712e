package org.newsclaims.engine.model;

import java.util.Objects;

/**
 * The stretch of an article that a statement stands in, as people read it: verbatim, from its first to its last span.
 *
 * @param span where it stands
 * @param text what stands there
 * @param before the sentence before it, verbatim, where the content points back ("that", "this notion"); else null
 */
public record Passage(Span span, String text, String before) {
    public Passage {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
