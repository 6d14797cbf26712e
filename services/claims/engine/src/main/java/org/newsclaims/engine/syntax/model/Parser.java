package org.newsclaims.engine.syntax.model;

import java.util.Arrays;

/** Builds the dependency tree of a tagged sentence, one greedy step after the other. For one thread. */
public final class Parser {
    /** Leads that features not asked yet hardly ever take back: once in a thousand steps, or relations. */
    private static final int SURE_STEP = 420;

    private static final int SURE_RELATION = 200;
    /** Less than all features of a step together can take away. */
    private static final int IMPOSSIBLE = -1_000_000;

    private final PackedWeights steps;
    private final SparseWeights relations;
    private final ParserState state = new ParserState();
    private final int[] stepFeatures = new int[TransitionFeatures.CAPACITY];
    private final int[] labelFeatures = new int[LabelFeatures.CAPACITY];
    private final int[] found = new int[TransitionFeatures.CAPACITY];
    private final TransitionFeatures look = new TransitionFeatures(stepFeatures);
    private final LabelFeatures arc = new LabelFeatures(labelFeatures);
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
                state.attach(action, relation(sentence, action));
            }
        }
        return state;
    }

    private int relation(EncodedSentence sentence, int action) {
        Arrays.fill(labelScores, 0);
        arc.look(sentence, state, action);
        int first = arc.first();
        relations.addTo(labelScores, labelFeatures, 0, first, found);
        if (Lead.of(labelScores) < SURE_RELATION) {
            relations.addTo(labelScores, labelFeatures, first, arc.rest(), found);
        }
        return Lead.best(labelScores);
    }

    private int action(EncodedSentence sentence) {
        if (!state.canLeft()) {
            return state.canShift() ? ParserState.SHIFT : ParserState.RIGHT; // no choice
        }
        Arrays.fill(stepScores, 0);
        stepScores[ParserState.RIGHT] = state.canRight() ? 0 : IMPOSSIBLE;
        look.look(sentence, state);
        int first = look.first();
        int second = look.second();
        steps.load(stepFeatures, 0, second, found); // three steps of four need both parts
        steps.addTo(stepScores, stepFeatures, 0, first, found);
        if (Lead.of(stepScores) < SURE_STEP) {
            steps.addTo(stepScores, stepFeatures, first, second, found);
            if (Lead.of(stepScores) < SURE_STEP) {
                int third = look.third();
                steps.load(stepFeatures, second, third, found);
                steps.addTo(stepScores, stepFeatures, second, third, found);
            }
        }
        return Lead.best(stepScores);
    }
}
