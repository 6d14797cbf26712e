package org.newsclaims.engine.attribution;

import java.util.Arrays;

/**
 * Inference over one chain: best path, marginals and log partition. Reusable, grows as needed, not thread-safe. Call
 * {@link #reset}, fill {@link #scores} and {@link #edges}, then ask.
 */
public final class Lattice {
    private final int labels;
    private final float[] transitions;
    private final double[] expTransitions;
    private int length;
    private float[] scores = new float[0];
    private byte[] edges = new byte[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] emission = new double[0];
    private double[] norm = new double[0];
    private byte[] back = new byte[0];

    /** @param transitions as in {@link ChainModel}; label 0 and any label may start unless forbidden after 0 */
    public Lattice(int labels, float[] transitions) {
        this.labels = labels;
        this.transitions = transitions;
        this.expTransitions = new double[transitions.length];
        refresh();
    }

    /** Takes over changed transition scores. */
    public void refresh() {
        for (int i = 0; i < transitions.length; i++) {
            expTransitions[i] = Exp.of(transitions[i]);
        }
    }

    /** Prepares for a chain of {@code length} positions with all scores and edges zero. */
    public void reset(int length) {
        this.length = length;
        if (scores.length < length * labels) {
            int room = Math.max(length * labels, scores.length * 2);
            scores = new float[room];
            forward = new double[room];
            backward = new double[room];
            emission = new double[room];
            back = new byte[room];
            edges = new byte[room];
            norm = new double[room];
        }
        Arrays.fill(scores, 0, length * labels, 0);
        Arrays.fill(edges, 0, length, (byte) 0);
    }

    /** Emission scores, {@code labels} per position, to be filled by the caller. */
    public float[] scores() {
        return scores;
    }

    /** Edge context of each position with the one before it, to be filled by the caller. */
    public byte[] edges() {
        return edges;
    }

    /** What {@link #transition} reads from, as in {@link ChainModel}; not copied. */
    float[] transitions() {
        return transitions;
    }

    /** Score of label {@code after} at a position that follows one with label {@code before}. */
    float transition(int t, int before, int after) {
        return transitions[(edges[t] * labels + before) * labels + after];
    }

    /** The best labels; ties go to the lower label. */
    public byte[] best() {
        byte[] path = new byte[length];
        if (length == 0) {
            return path;
        }
        float[] previous = new float[labels];
        float[] current = new float[labels];
        for (int y = 0; y < labels; y++) {
            previous[y] = scores[y] + transition(0, 0, y);
        }
        for (int t = 1; t < length; t++) {
            advance(t, previous, current);
            float[] swap = previous;
            previous = current;
            current = swap;
        }
        int last = 0;
        for (int y = 1; y < labels; y++) {
            last = previous[y] > previous[last] ? y : last;
        }
        for (int t = length - 1; t >= 0; t--) {
            path[t] = (byte) last;
            last = t > 0 ? back[t * labels + last] : last;
        }
        return path;
    }

    private void advance(int t, float[] previous, float[] current) {
        for (int y = 0; y < labels; y++) {
            current[y] = Float.NEGATIVE_INFINITY;
            for (int x = 0; x < labels; x++) {
                float score = previous[x] + transition(t, x, y);
                if (score > current[y]) {
                    current[y] = score;
                    back[t * labels + y] = (byte) x;
                }
            }
            current[y] += scores[t * labels + y];
        }
    }

    /** 1 for content, 2 for source, 0 for the rest. */
    private static int seen(int label) {
        int role = ChainLabels.role(label);
        return role == ChainLabels.CONTENT ? 1 : role == ChainLabels.SOURCE ? 2 : 0;
    }

    /** The labels that have none of some roles. */
    private int[] allowed(int banned) {
        int[] allowed = new int[labels];
        int count = 0;
        for (int y = 0; y < labels; y++) {
            if ((seen(y) & banned) == 0) {
                allowed[count++] = y;
            }
        }
        return Arrays.copyOf(allowed, count);
    }

    /** Runs forward and backward; afterwards {@link #marginal} answers. Returns the log partition. */
    public double infer() {
        double log = 0;
        double product = 1;
        for (int t = 0; t < length; t++) {
            float top = scores[t * labels];
            for (int y = 1; y < labels; y++) {
                top = Math.max(top, scores[t * labels + y]);
            }
            log += top;
            int table = edges[t] * labels * labels;
            double sum = 0;
            for (int y = 0; y < labels; y++) {
                double e = Exp.of(scores[t * labels + y] - top);
                emission[t * labels + y] = e;
                double in = 0;
                if (t == 0) {
                    in = expTransitions[table + y];
                } else {
                    for (int x = 0; x < labels; x++) {
                        in += forward[(t - 1) * labels + x] * expTransitions[table + x * labels + y];
                    }
                }
                forward[t * labels + y] = in * e;
                sum += in * e;
            }
            double inverse = 1 / sum;
            for (int y = 0; y < labels; y++) {
                forward[t * labels + y] *= inverse;
            }
            norm[t] = inverse;
            product *= sum;
            if (product > 1e100 || product < 1e-100) { // logarithms are dear
                log += StrictMath.log(product);
                product = 1;
            }
        }
        runBackward();
        return log + StrictMath.log(product);
    }

    private void runBackward() {
        for (int y = 0; y < labels; y++) {
            backward[(length - 1) * labels + y] = 1;
        }
        for (int t = length - 2; t >= 0; t--) {
            int next = (t + 1) * labels;
            int table = edges[t + 1] * labels * labels;
            for (int x = 0; x < labels; x++) {
                double sum = 0;
                for (int y = 0; y < labels; y++) {
                    sum += expTransitions[table + x * labels + y] * emission[next + y] * backward[next + y];
                }
                backward[t * labels + x] = sum * norm[t + 1];
            }
        }
    }

    /** Probability of a label at a position, after {@link #infer}. */
    public double marginal(int t, int label) {
        return forward[t * labels + label] * backward[t * labels + label];
    }

    /** Probability of label a at t - 1 and b at t, after {@link #infer}; t from 1. */
    public double pairMarginal(int t, int a, int b) {
        return forward[(t - 1) * labels + a]
                * expTransitions[(edges[t] * labels + a) * labels + b]
                * emission[t * labels + b]
                * backward[t * labels + b]
                * norm[t];
    }

    /** Log of the unnormalised score of one labelling. */
    public double pathScore(byte[] path) {
        double sum = 0;
        int previous = 0;
        for (int t = 0; t < length; t++) {
            sum += scores[t * labels + path[t]] + transitions[(edges[t] * labels + previous) * labels + path[t]];
            previous = path[t];
        }
        return sum;
    }

    /**
     * Probability of all labellings without the given roles; {@link #infer} must have run.
     *
     * @param banned 1 for content, 2 for source, 3 for both
     */
    double without(int banned) {
        double share = 1;
        int[] allowed = allowed(banned);
        double[] previous = new double[labels];
        double[] current = new double[labels];
        for (int t = 0; t < length && share > 1e-300; t++) {
            int table = edges[t] * labels * labels;
            double sum = 0;
            for (int y : allowed) {
                double in = 0;
                if (t == 0) {
                    in = expTransitions[table + y];
                } else {
                    for (int x : allowed) {
                        in += previous[x] * expTransitions[table + x * labels + y];
                    }
                }
                current[y] = in * emission[t * labels + y];
                sum += current[y];
            }
            double inverse = sum < 1e-300 ? 0 : 1 / sum;
            for (int y : allowed) {
                current[y] *= inverse;
            }
            share *= sum * norm[t];
            double[] swap = previous;
            previous = current;
            current = swap;
        }
        return share;
    }
}
