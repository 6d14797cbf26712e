package org.newsclaims.engine.attribution;

/** What the second stage believes of every token of a window; reused from one candidate to the next. */
final class Marginals {
    private int from;
    private int length;
    private float[] content = new float[0];
    private float[] source = new float[0];
    private float[] cue = new float[0];
    private float total;

    /** Takes over what a lattice has inferred. */
    void take(Lattice lattice, Window window) {
        from = window.from();
        length = window.to() - from;
        if (content.length < length) {
            content = new float[length * 2];
            source = new float[length * 2];
            cue = new float[length * 2];
        }
        total = 0;
        for (int t = 0; t < length; t++) {
            content[t] = both(lattice, t, ChainLabels.CONTENT);
            source[t] = both(lattice, t, ChainLabels.SOURCE);
            cue[t] = both(lattice, t, ChainLabels.CUE);
            total += content[t];
        }
    }

    private static float both(Lattice lattice, int t, int role) {
        return (float) (lattice.marginal(t, role) + lattice.marginal(t, role + 1));
    }

    /** Probability that a token is content of the cue; 0 outside the window. */
    float content(int token) {
        return at(content, token);
    }

    float source(int token) {
        return at(source, token);
    }

    float cue(int token) {
        return at(cue, token);
    }

    /** Expected number of tokens of content. */
    float total() {
        return total;
    }

    private float at(float[] column, int token) {
        int t = token - from;
        return t < 0 || t >= length ? 0 : column[t];
    }
}
