package org.newsclaims.engine.attribution;

import java.util.List;

/**
 * What a tagger makes of a text: its attributions, and what it believed of every word before it settled on them. Arrays
 * are not copied and must not change.
 *
 * @param attributions in text order of their cues; no word is content of two of them
 * @param content for every token the probability of being content of an attribution, in [0, 1]
 * @param cue for every token the probability of being in a cue
 */
public record Tagging(List<Attribution> attributions, float[] content, float[] cue) {
    /** Of an empty text. */
    static final Tagging NOTHING = new Tagging(List.of(), new float[0], new float[0]);

    public Tagging {
        attributions = List.copyOf(attributions);
    }
}
