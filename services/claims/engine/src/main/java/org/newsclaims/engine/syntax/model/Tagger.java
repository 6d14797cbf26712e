package org.newsclaims.engine.syntax.model;

import java.util.Arrays;
import org.newsclaims.engine.syntax.Tag;

/** Gives every word of a sentence its part of speech, from left to right. For one thread. */
public final class Tagger {
    /** A lead that the rest of the features hardly ever takes back: once in a thousand words. */
    private static final int SURE = 180;

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
        Arrays.fill(scores, 0);
        int n = TaggerFeatures.first(sentence, word, features);
        weights.addTo(scores, features, 0, n, found);
        if (Lead.of(scores) < SURE) {
            weights.addTo(scores, features, n, TaggerFeatures.rest(sentence, word, features, n), found);
        }
        return Lead.best(scores);
    }
}
