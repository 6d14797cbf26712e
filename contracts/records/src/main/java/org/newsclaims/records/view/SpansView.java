package org.newsclaims.records.view;

import java.util.List;

/** Where content, cue and speaker mention stand, each in text order; only {@code content} is never empty. */
public record SpansView(List<SpanView> content, List<SpanView> cue, List<SpanView> speaker) {
    public SpansView {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        speaker = List.copyOf(speaker);
    }
}
