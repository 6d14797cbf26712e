package org.newsclaims.engine.syntax.model;

import org.newsclaims.engine.syntax.Tag;

/** Gives every word of a sentence its part of speech, from left to right. For one thread. */
public final class Tagger {
    private final SparseWeights weights;
    private final int[] features = new int[TaggerFeatures.CAPACITY];
    private final int[] scores;

    public Tagger(SparseWeights weights) {
        this.weights = weights;
        this.scores = new int[weights.classes()];
    }

    public void tag(EncodedSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int n = TaggerFeatures.extract(sentence, i, features);
            java.util.Arrays.fill(scores, 0);
            weights.addTo(scores, features, n);
            sentence.setTag(i, Tag.of(best(scores)));
        }
    }

    static int best(int[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
