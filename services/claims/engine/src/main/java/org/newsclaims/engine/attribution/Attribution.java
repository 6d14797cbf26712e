package org.newsclaims.engine.attribution;

import java.util.List;
import org.newsclaims.engine.model.Span;

/**
 * One attribution as the learned tagger sees it: words given to a source by a cue, before anybody asks who the source
 * is. Spans are code points of the text, each list in text order and free of overlaps; adjacent words are one span, so
 * several spans mean that something else stands between them ("I will", she said, "not go").
 *
 * @param content what is attributed; at least one span
 * @param cue the words that attribute it; empty only for a quotation that nothing introduces
 * @param source the mention of whoever it is attributed to; empty when the text names nobody
 * @param cueHead index of the cue's head token in the analysed text, or -1 without a cue
 * @param sourceHead index of the source's head token in the analysed text, or -1 without a source
 * @param confidence probability in [0, 1] that a reader would agree that this is an attribution with about these words
 *     and this source
 */
public record Attribution(
        List<Span> content, List<Span> cue, List<Span> source, int cueHead, int sourceHead, double confidence) {
    public Attribution {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a probability: " + confidence);
        }
    }
}
