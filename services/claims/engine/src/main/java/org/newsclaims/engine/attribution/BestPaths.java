package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best labellings of a chain that differ in what they call content, or in whether they have a source at all; of those
 * that agree in both only the best is kept. Viterbi with several entries per label. Reusable, not thread-safe.
 */
final class BestPaths {
    private static final int L = Labels.COUNT;

    private final int most;
    /** Entries kept per position and label: two may be without content, with and without a source. */
    private final int width;

    private float[] score = new float[0];
    private int[] history = new int[0];
    private int[] back = new int[0];

    /** @param most how many labellings are wanted */
    BestPaths(int most) {
        this.most = most;
        width = most + 2;
    }

    /**
     * A labelling.
     *
     * @param labels one per position
     * @param score log of its unnormalised probability
     */
    record Path(byte[] labels, double score) {}

    /** Labellings with content, best first. */
    List<Path> of(Lattice lattice, int length) {
        reserve(length);
        Arrays.fill(score, 0, length * L * width, Float.NEGATIVE_INFINITY);
        for (int y = 0; y < L; y++) {
            insert(y, lattice.scores()[y] + lattice.transition(0, 0, y), extend(0, 0, 0, y), -1);
        }
        for (int t = 1; t < length; t++) {
            advance(lattice, t);
        }
        return read(length);
    }

    private void reserve(int length) {
        int room = length * L * width;
        if (score.length < room) {
            score = new float[room * 2];
            history = new int[room * 2];
            back = new int[room * 2];
        }
    }

    private void advance(Lattice lattice, int t) {
        for (int y = 0; y < L; y++) {
            int to = (t * L + y) * width;
            float own = lattice.scores()[t * L + y];
            for (int x = 0; x < L; x++) {
                float step = lattice.transition(t, x, y) + own;
                if (step == Float.NEGATIVE_INFINITY) {
                    continue;
                }
                int from = ((t - 1) * L + x) * width;
                for (int k = from; k < from + width; k++) {
                    float sum = score[k] + step;
                    if (sum <= score[to + width - 1]) {
                        break;
                    }
                    insert(t * L + y, sum, extend(history[k], t, x, y), k);
                }
            }
        }
    }

    /** What a labelling is told apart by: where its content begins and ends, and in the lowest bit, whether it has a source. */
    private static int extend(int history, int t, int before, int label) {
        int role = Labels.role(label);
        if (role == Labels.SOURCE) {
            history |= 1;
        }
        boolean was = Labels.role(before) == Labels.CONTENT;
        return was == (role == Labels.CONTENT) ? history : FeatureRows.mix(history >>> 1, t) << 1 | history & 1;
    }

    /** Puts an entry where its score belongs, in place of one with the same history that is worse. */
    private void insert(int state, float sum, int past, int from) {
        int first = state * width;
        int last = first + width - 1;
        for (int k = first; k <= last && score[k] >= sum; k++) {
            if (history[k] == past) {
                return;
            }
        }
        int end = first;
        while (end < last && score[end] != Float.NEGATIVE_INFINITY && !(history[end] == past && score[end] < sum)) {
            end++;
        }
        int k = end;
        while (k > first && score[k - 1] < sum) {
            score[k] = score[k - 1];
            history[k] = history[k - 1];
            back[k] = back[k - 1];
            k--;
        }
        score[k] = sum;
        history[k] = past;
        back[k] = from;
    }

    private List<Path> read(int length) {
        List<Path> paths = new ArrayList<>();
        int[] heads = new int[L];
        List<Integer> seen = new ArrayList<>();
        while (paths.size() < most) {
            int best = -1;
            for (int y = 0; y < L; y++) {
                int k = ((length - 1) * L + y) * width + heads[y];
                if (heads[y] < width && score[k] != Float.NEGATIVE_INFINITY && (best < 0 || score[k] > score[best])) {
                    best = k;
                }
            }
            if (best < 0) {
                break;
            }
            heads[best / width % L]++;
            int past = close(best, length);
            if (past >>> 1 != 0 && !seen.contains(past)) {
                seen.add(past);
                paths.add(new Path(trace(best, length), score[best]));
            }
        }
        return paths;
    }

    private int close(int entry, int length) {
        return extend(history[entry], length, entry / width % L, Labels.OUTSIDE);
    }

    private byte[] trace(int entry, int length) {
        byte[] labels = new byte[length];
        int k = entry;
        for (int t = length - 1; t >= 0; t--) {
            labels[t] = (byte) (k / width % L);
            k = back[k];
        }
        return labels;
    }
}
