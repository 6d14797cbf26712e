package org.newsclaims.engine.syntax.model;

import java.util.Arrays;
import org.newsclaims.engine.syntax.Tag;

/** Gives every word of a sentence its part of speech, from left to right. For one thread. */
public final class Tagger {
    private final TagLexicon lexicon;
    private final SparseWeights weights;
    private final int[] features = new int[TaggerFeatures.CAPACITY];
    private final int[] found = new int[TaggerFeatures.CAPACITY];
    private final int[] scores;

    public Tagger(TagLexicon lexicon, SparseWeights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.scores = new int[weights.classes()];
    }

    public void tag(EncodedSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int only = lexicon.tag(sentence.form(i));
            sentence.setTag(i, Tag.of(only >= 0 ? only : weigh(sentence, i)));
        }
    }

    private int weigh(EncodedSentence sentence, int word) {
        int n = TaggerFeatures.extract(sentence, word, features);
        Arrays.fill(scores, 0);
        weights.addTo(scores, features, n, found);
        return best(scores);
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
