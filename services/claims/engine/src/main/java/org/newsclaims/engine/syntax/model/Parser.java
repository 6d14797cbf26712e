package org.newsclaims.engine.syntax.model;

import java.util.Arrays;

/** Builds the dependency tree of a tagged sentence, one greedy step after the other. For one thread. */
public final class Parser {
    private final PackedWeights steps;
    private final SparseWeights relations;
    private final ParserState state = new ParserState();
    private final int[] stepFeatures = new int[TransitionFeatures.CAPACITY];
    private final int[] labelFeatures = new int[LabelFeatures.CAPACITY];
    private final int[] found = new int[TransitionFeatures.CAPACITY];
    private final TransitionFeatures look = new TransitionFeatures(stepFeatures);
    private final int[] stepScores = new int[3];
    private final int[] labelScores;

    public Parser(PackedWeights steps, SparseWeights relations) {
        this.steps = steps;
        this.relations = relations;
        this.labelScores = new int[relations.classes()];
    }

    /** Parses the sentence; the answer is good until the next call. */
    public ParserState parse(EncodedSentence sentence) {
        state.start(sentence.size());
        while (!state.isDone()) {
            int action = action(sentence);
            if (action == ParserState.SHIFT) {
                state.shift();
            } else {
                int n = LabelFeatures.extract(sentence, state, action, labelFeatures);
                Arrays.fill(labelScores, 0);
                relations.addTo(labelScores, labelFeatures, n, found);
                state.attach(action, Tagger.best(labelScores));
            }
        }
        return state;
    }

    private int action(EncodedSentence sentence) {
        if (!state.canLeft()) {
            return state.canShift() ? ParserState.SHIFT : ParserState.RIGHT; // no choice
        }
        int n = look.extract(sentence, state);
        Arrays.fill(stepScores, 0);
        steps.addTo(stepScores, stepFeatures, n, found);
        int best = ParserState.SHIFT;
        for (int a = 1; a < 3; a++) {
            if (state.can(a) && stepScores[a] > stepScores[best]) {
                best = a;
            }
        }
        return best;
    }
}
