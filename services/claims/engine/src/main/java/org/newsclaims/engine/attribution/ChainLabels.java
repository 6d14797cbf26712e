package org.newsclaims.engine.attribution;

/** The labels of both chains: outside, and first or further token of content, source and cue. */
public final class ChainLabels {
    public static final int OUTSIDE = 0;
    public static final int CONTENT = 1;
    public static final int SOURCE = 3;
    public static final int CUE = 5;
    /** How many there are. A role's "further" label is its "first" label plus one. */
    public static final int COUNT = 7;

    private ChainLabels() {}

    /** CONTENT, SOURCE, CUE or OUTSIDE. */
    public static int role(int label) {
        return label == OUTSIDE ? OUTSIDE : label - 1 | 1;
    }

    /** Whether a label may follow another: "further" only after the same role. */
    public static boolean allowed(int before, int after) {
        return after == OUTSIDE || role(after) == after || role(before) == role(after);
    }

    /** Fresh transition scores: zero, or negative infinity where forbidden. */
    public static float[] freshTransitions() {
        float[] scores = new float[ChainModel.EDGES * COUNT * COUNT];
        for (int i = 0; i < scores.length; i++) {
            if (!allowed(i / COUNT % COUNT, i % COUNT)) {
                scores[i] = Float.NEGATIVE_INFINITY;
            }
        }
        return scores;
    }
}
