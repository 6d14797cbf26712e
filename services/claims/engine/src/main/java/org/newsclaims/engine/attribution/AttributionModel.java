package org.newsclaims.engine.attribution;

import java.util.Objects;

/**
 * Everything that training leaves and the tagger needs.
 *
 * @param lexicon how often words are cues
 * @param first labels whole paragraphs
 * @param second finds the content and source of one cue
 * @param judge how sure to be
 */
public record AttributionModel(CueLexicon lexicon, ChainModel first, ChainModel second, Judge judge) {
    public AttributionModel {
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(judge, "judge");
    }
}
