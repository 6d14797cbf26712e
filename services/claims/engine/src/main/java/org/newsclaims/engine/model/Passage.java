package org.newsclaims.engine.model;

import java.util.Objects;

/**
 * The stretch of an article that a statement stands in, as people read it: verbatim, from its first to its last span, and on to
 * who was told where it ends with the verb ("told | reporters").
 *
 * @param span where it stands
 * @param text what stands there
 * @param before what stands right before it, verbatim: the sentence before where the content points back ("that", "he" who is
 *     not the speaker), answers or is the rest of a quotation, with up to two before that where it opens with a pronoun itself,
 *     and with the beginning of the passage's own sentence; that beginning alone where it opens in a clause ("which the
 *     minister said …") or holds the question; else null
 */
public record Passage(Span span, String text, String before) {
    public Passage {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
