package org.newsclaims.engine.attribution;

/**
 * What the first stage says about every token: its best label, and the probabilities of the three roles.
 *
 * @param best best label
 * @param content probability of being content
 * @param source probability of being in a source
 * @param cue probability of being in a cue
 * @param cueBegin probability of being the first token of a cue
 */
public record TokenBeliefs(byte[] best, float[] content, float[] source, float[] cue, float[] cueBegin) {
    static TokenBeliefs empty(int size) {
        return new TokenBeliefs(new byte[size], new float[size], new float[size], new float[size], new float[size]);
    }

    /** Takes over a chain that has been inferred, for the tokens from {@code from} on. */
    void take(Lattice lattice, byte[] path, int from) {
        for (int t = 0; t < path.length; t++) {
            int i = from + t;
            best[i] = path[t];
            content[i] =
                    (float) (lattice.marginal(t, ChainLabels.CONTENT) + lattice.marginal(t, ChainLabels.CONTENT + 1));
            source[i] = (float) (lattice.marginal(t, ChainLabels.SOURCE) + lattice.marginal(t, ChainLabels.SOURCE + 1));
            cueBegin[i] = (float) lattice.marginal(t, ChainLabels.CUE);
            cue[i] = (float) (cueBegin[i] + lattice.marginal(t, ChainLabels.CUE + 1));
        }
    }
}
