package org.newsclaims.evaluation.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsclaims.engine.syntax.Tag;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.syntax.model.EncodedSentence;
import org.newsclaims.engine.syntax.model.SparseWeights;
import org.newsclaims.engine.syntax.model.TaggerFeatures;

/** Trains a tagger on sentences whose tags are known. */
final class TaggerTraining {
    private static final int CUTOFF = 3;
    private static final int SLOT_BITS = 19;
    private static final int CLASSES = Tag.values().length;

    private final EncodedSentence sentence;
    private final int[] features = new int[TaggerFeatures.CAPACITY];
    private final int[] known = new int[TaggerFeatures.CAPACITY];
    private final float[] scores = new float[CLASSES];

    TaggerTraining(WordClusters clusters) {
        sentence = new EncodedSentence(clusters);
    }

    SparseWeights train(List<SilverCorpus.Sentence> sentences, int epochs) {
        SyntaxFeatureIndex index = new SyntaxFeatureIndex(CUTOFF);
        for (SilverCorpus.Sentence s : sentences) {
            sentence.encode(s.text, s.quotations, s.number);
            for (int i = 0; i < s.size(); i++) {
                index.count(features, TaggerFeatures.extract(sentence, i, features));
                sentence.setTag(i, s.tags[i]);
            }
        }
        index.close();
        AveragedPerceptron perceptron = new AveragedPerceptron(CLASSES, index.size());
        List<SilverCorpus.Sentence> order = new ArrayList<>(sentences);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, new Random(epoch));
            long wrong = 0;
            for (SilverCorpus.Sentence s : order) {
                wrong += learn(s, index, perceptron);
            }
            System.out.println("tagger: " + index.size() + " features, epoch " + epoch + ", " + wrong + " wrong");
        }
        AveragedPerceptron.Quantised result = perceptron.quantise(index.features(), 1 << SLOT_BITS);
        return SparseWeights.of(CLASSES, result.hashes(), result.rows(), SLOT_BITS);
    }

    private int learn(SilverCorpus.Sentence s, SyntaxFeatureIndex index, AveragedPerceptron perceptron) {
        sentence.encode(s.text, s.quotations, s.number);
        int wrong = 0;
        for (int i = 0; i < s.size(); i++) {
            int n = index.look(features, TaggerFeatures.extract(sentence, i, features), known);
            perceptron.score(known, n, scores);
            int guess = ParserTraining.best(scores);
            int right = s.tags[i].ordinal();
            perceptron.tick();
            if (guess != right) {
                perceptron.update(known, n, right, guess);
                wrong++;
            }
            sentence.setTag(i, Tag.of(guess));
        }
        return wrong;
    }
}
