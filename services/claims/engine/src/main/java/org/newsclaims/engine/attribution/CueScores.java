package org.newsclaims.engine.attribution;

import java.util.Arrays;

/**
 * What the second stage's model gives the labels of each token of a cue's window. What whole groups of features give is
 * remembered for the other tokens that stand to the cue alike. For one text and thread.
 */
final class CueScores {
    private final CueFeatures features;
    private final CueRelation relation;
    private final ChainModel model;
    private final FeatureRows rows = new FeatureRows();
    /** Of all tokens of a window what hardly any two share, so that it is fetched together. */
    private final FeatureRows alone = new FeatureRows();
    /** By position in the window. */
    private LabelSums[] sums = new LabelSums[0];

    private final Memory ties = new Memory();
    private final Memory stretches = new Memory();
    /** What a token is given whatever the cue, once that is known. */
    private final float[] local;

    private final boolean[] known;

    CueScores(CueFeatures features, CueRelation relation, ChainModel model, int size) {
        this.features = features;
        this.relation = relation;
        this.model = model;
        local = new float[size * ChainLabels.COUNT];
        known = new boolean[size];
    }

    /** Sums by key, good for one cue. */
    private static final class Memory {
        private static final int PLACES = 256;

        private final long[] keys = new long[PLACES];
        private final LabelSums[] sums = new LabelSums[PLACES];
        /** Where the key last asked for has its place. */
        private LabelSums place;

        Memory() {
            Arrays.setAll(sums, i -> new LabelSums());
        }

        void forget() {
            Arrays.fill(keys, 0);
        }

        /** Whether the sums of a key, which is not 0, are at {@link #place}; else they are to be put there, which is clear. */
        boolean has(long key) {
            int at = (int) (key * 0x9E3779B97F4A7C15L >>> 56);
            place = sums[at];
            if (keys[at] == key) {
                return true;
            }
            keys[at] = key;
            place.clear();
            return false;
        }
    }

    /** Adds the scores of all tokens of a window, position by position. */
    void addTo(float[] scores, Candidate cue, Window window) {
        relation.bind(cue, window);
        ties.forget();
        stretches.forget();
        int length = window.to() - window.from();
        reserve(length);
        alone.clear();
        for (int t = 0; t < length; t++) {
            int i = window.from() + t;
            relation.look(i);
            sums[t].clear();
            alone.beginRow();
            features.alone(i, alone);
            if (!ties.has(relation.tie())) {
                begin();
                features.tie(rows);
                model.sum(rows, 0, ties.place);
            }
            sums[t].add(ties.place);
            if (!stretches.has(relation.stretch(i))) {
                begin();
                features.stretch(i, rows);
                model.sum(rows, 0, stretches.place);
            }
            sums[t].add(stretches.place);
        }
        model.sum(alone, sums);
        for (int t = 0; t < length; t++) {
            sums[t].addTo(scores, t * ChainLabels.COUNT, model.scale());
            addLocal(window.from() + t, scores, t * ChainLabels.COUNT);
        }
    }

    private void reserve(int length) {
        int had = sums.length;
        if (had < length) {
            sums = Arrays.copyOf(sums, length * 2);
            for (int t = had; t < sums.length; t++) {
                sums[t] = new LabelSums();
            }
        }
    }

    private void begin() {
        rows.clear();
        rows.beginRow();
    }

    private void addLocal(int i, float[] scores, int at) {
        int own = i * ChainLabels.COUNT;
        if (!known[i]) {
            known[i] = true;
            begin();
            features.local(i, rows);
            model.score(rows, 0, local, own);
        }
        for (int y = 0; y < ChainLabels.COUNT; y++) {
            scores[at + y] += local[own + y];
        }
    }
}
