package org.newsclaims.engine.model;

import java.util.List;

/**
 * Where the parts of a statement stand.
 *
 * @param content what was said, in text order; at least one span
 * @param cue the words that introduce it, in text order; empty for a quotation that continues its speaker
 * @param speaker the mention of the source, in text order, which may stand in a sentence before or behind; empty when the
 *     article names none
 */
public record Spans(List<Span> content, List<Span> cue, List<Span> speaker) {
    public Spans {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        speaker = List.copyOf(speaker);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement needs content");
        }
    }
}
