package org.newsclaims.evaluation.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsclaims.engine.syntax.Relation;
import org.newsclaims.engine.syntax.Tag;
import org.newsclaims.engine.syntax.WordClusters;
import org.newsclaims.engine.syntax.model.EncodedSentence;
import org.newsclaims.engine.syntax.model.LabelFeatures;
import org.newsclaims.engine.syntax.model.PackedWeights;
import org.newsclaims.engine.syntax.model.ParserState;
import org.newsclaims.engine.syntax.model.SparseWeights;
import org.newsclaims.engine.syntax.model.TransitionFeatures;

/**
 * Trains the parser with a dynamic oracle: it learns from the states that its own mistakes lead to (Goldberg and Nivre
 * 2013).
 */
final class ParserTraining {
    private static final int STEP_CUTOFF = 3;
    private static final int LABEL_CUTOFF = 3;
    private static final int STEP_BITS = 20;
    private static final int LABEL_BITS = 19;
    private static final int CLASSES = Relation.values().length;
    /** How often a wrong step is followed to see what comes of it. */
    private static final double EXPLORE = 0.9;

    private final EncodedSentence sentence;
    private final ParserState state = new ParserState();
    private final int[] features = new int[TransitionFeatures.CAPACITY];
    private final int[] known = new int[TransitionFeatures.CAPACITY];
    private final int[] labelFeatures = new int[LabelFeatures.CAPACITY];
    private final int[] knownLabel = new int[LabelFeatures.CAPACITY];
    private final TransitionFeatures look = new TransitionFeatures(features);
    private final LabelFeatures arc = new LabelFeatures(labelFeatures);
    private final float[] scores = new float[3];
    private final float[] labelScores = new float[CLASSES];
    private final int[] costs = new int[3];
    private final SyntaxFeatureIndex steps = new SyntaxFeatureIndex(STEP_CUTOFF);
    private final SyntaxFeatureIndex labels = new SyntaxFeatureIndex(LABEL_CUTOFF);
    private AveragedPerceptron stepWeights;
    private AveragedPerceptron labelWeights;
    private Random random;
    private boolean exploring;
    private long wrongSteps;
    private long wrongLabels;

    ParserTraining(WordClusters clusters) {
        sentence = new EncodedSentence(clusters);
    }

    /** Trains on sentences with the tags that a tagger gave them, and keeps the result for {@link #write}. */
    void train(List<SilverCorpus.Sentence> sentences, List<Tag[]> tags, int epochs) {
        for (int k = 0; k < sentences.size(); k++) {
            begin(sentences.get(k), tags.get(k));
            count(sentences.get(k));
        }
        steps.close();
        labels.close();
        System.out.println("parser: " + steps.size() + " step features, " + labels.size() + " label features");
        stepWeights = new AveragedPerceptron(3, steps.size());
        labelWeights = new AveragedPerceptron(CLASSES, labels.size());
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < sentences.size(); k++) {
            order.add(k);
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            random = new Random(1000 + epoch);
            Collections.shuffle(order, random);
            exploring = epoch > 0;
            wrongSteps = 0;
            wrongLabels = 0;
            for (int k : order) {
                begin(sentences.get(k), tags.get(k));
                learn(sentences.get(k));
            }
            System.out.println(
                    "parser: epoch " + epoch + ", " + wrongSteps + " wrong steps, " + wrongLabels + " wrong relations");
        }
    }

    void write(DataOutputStream out) throws IOException {
        AveragedPerceptron.Quantised step = stepWeights.quantise(steps.features(), Integer.MAX_VALUE);
        PackedWeights.of(step.hashes(), step.rows(), STEP_BITS).write(out);
        AveragedPerceptron.Quantised label = labelWeights.quantise(labels.features(), 1 << LABEL_BITS - 1);
        SparseWeights.of(CLASSES, label.hashes(), label.rows(), LABEL_BITS).write(out);
        System.out.println("parser: " + step.hashes().length + " step and " + label.hashes().length
                + " label features with weight");
    }

    private void begin(SilverCorpus.Sentence s, Tag[] tags) {
        sentence.encode(s.text, s.quotations, s.number);
        for (int i = 0; i < tags.length; i++) {
            sentence.setTag(i, tags[i]);
        }
        state.start(s.size());
    }

    /** Counts the features along the right path. */
    private void count(SilverCorpus.Sentence s) {
        while (!state.isDone()) {
            int action = ParserState.SHIFT;
            if (state.canLeft()) {
                steps.count(features, look.extract(sentence, state));
                cost(s);
                action = cheapest(null);
            } else if (!state.canShift()) {
                action = ParserState.RIGHT;
            }
            if (action == ParserState.SHIFT) {
                state.shift();
            } else {
                labels.count(labelFeatures, arc.extract(sentence, state, action));
                state.attach(action, s.relations[state.dependent()].ordinal());
            }
        }
    }

    private void learn(SilverCorpus.Sentence s) {
        while (!state.isDone()) {
            int action = ParserState.SHIFT;
            if (state.canLeft()) {
                action = step(s);
            } else if (!state.canShift()) {
                action = ParserState.RIGHT;
            }
            if (action == ParserState.SHIFT) {
                state.shift();
            } else {
                state.attach(action, label(s, action));
            }
        }
    }

    private int step(SilverCorpus.Sentence s) {
        int n = steps.look(features, look.extract(sentence, state), known);
        stepWeights.score(known, n, scores);
        cost(s);
        int guess = -1;
        for (int a = 0; a < 3; a++) {
            if (state.can(a) && (guess < 0 || scores[a] > scores[guess])) {
                guess = a;
            }
        }
        int right = cheapest(scores);
        stepWeights.tick();
        if (costs[guess] == costs[right]) {
            return guess;
        }
        wrongSteps++;
        stepWeights.update(known, n, right, guess);
        return exploring && random.nextDouble() < EXPLORE ? guess : right;
    }

    private int label(SilverCorpus.Sentence s, int action) {
        int n = labels.look(labelFeatures, arc.extract(sentence, state, action), knownLabel);
        labelWeights.score(knownLabel, n, labelScores);
        int guess = best(labelScores);
        int dependent = state.dependent();
        if (s.heads[dependent] == state.governor(action)) {
            int right = s.relations[dependent].ordinal();
            labelWeights.tick();
            if (guess != right) {
                wrongLabels++;
                labelWeights.update(knownLabel, n, right, guess);
            }
        }
        return guess;
    }

    private void cost(SilverCorpus.Sentence s) {
        for (int a = 0; a < 3; a++) {
            costs[a] = state.can(a) ? state.cost(a, s.heads) : Integer.MAX_VALUE;
        }
    }

    /** The step of least cost; among several the one with the best score, or the one that attaches. */
    private int cheapest(float[] scores) {
        int best = ParserState.SHIFT;
        for (int a = 1; a < 3; a++) {
            boolean better = costs[a] < costs[best]
                    || costs[a] == costs[best]
                            && costs[a] < Integer.MAX_VALUE
                            && (scores == null ? best == ParserState.SHIFT : scores[a] > scores[best]);
            if (better) {
                best = a;
            }
        }
        return best;
    }

    static int best(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
