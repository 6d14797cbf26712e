package org.newsclaims.engine.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best labellings of a chain that differ in what they call content, or in whether they have a source at all; of those
 * that agree in both only the best is kept. Viterbi with several entries per label, which looks ahead: what cannot end
 * within reach of the best labelling is not carried on. Where not all that is wanted is within reach, it searches again
 * with a wider one, so that the answer is the same as without. Reusable, not thread-safe.
 */
final class BestPaths {
    private static final int L = ChainLabels.COUNT;

    /** How much worse than the best labelling, content or not, the last that is wanted is first taken to be. */
    private static final float REACH = 4;

    private static final float WIDEST_REACH = 64;
    /** More than what two ways to add up the same scores may differ by. */
    private static final float ROUNDING = 0.25f;

    private final int most;
    private final float farthest;
    /** Entries kept per position and label: two may be without content, with and without a source. */
    private final int width;

    private float[] score = new float[0];
    private int[] history = new int[0];
    private int[] back = new int[0];
    /** Entries there are per position and label. */
    private int[] count = new int[0];
    /** The best that can still be added after a position with a label. */
    private float[] ahead = new float[0];
    /** Labels of the position before the one at hand that have entries. */
    private final int[] alive = new int[L];

    /**
     * @param most how many labellings are wanted
     * @param farthest how much worse than the best one with content they may be; 0 or more
     */
    BestPaths(int most, float farthest) {
        this.most = most;
        this.farthest = farthest;
        width = most + 2;
    }

    /**
     * A labelling.
     *
     * @param labels one per position
     * @param score log of its unnormalised probability
     */
    record Path(byte[] labels, double score) {}

    /** Labellings with content, best first; none when none has any. */
    List<Path> of(Lattice lattice, int length) {
        reserve(length);
        float best = lookAhead(lattice, length);
        for (float reach = REACH; reach <= WIDEST_REACH; reach *= 2) {
            List<Path> paths = search(lattice, length, best - reach);
            if (!paths.isEmpty() && last(paths) >= best - reach + ROUNDING) {
                return near(paths);
            }
        }
        return near(search(lattice, length, Float.NEGATIVE_INFINITY));
    }

    /** The score down to which a search must have seen everything for these to be all that are wanted. */
    private double last(List<Path> paths) {
        double least = paths.get(0).score() - farthest;
        return paths.size() == most ? Math.max(least, paths.get(most - 1).score()) : least;
    }

    private List<Path> near(List<Path> paths) {
        int end = 0;
        while (end < paths.size() && paths.get(end).score() >= paths.get(0).score() - farthest) {
            end++;
        }
        return paths.subList(0, end);
    }

    private void reserve(int length) {
        int room = length * L;
        if (count.length < room) {
            count = new int[room * 2];
            ahead = new float[room * 2];
            score = new float[room * 2 * width];
            history = new int[room * 2 * width];
            back = new int[room * 2 * width];
        }
    }

    /** Fills {@link #ahead}; answers the score of the best labelling. */
    private float lookAhead(Lattice lattice, int length) {
        float[] scores = lattice.scores();
        float[] transitions = lattice.transitions();
        Arrays.fill(ahead, (length - 1) * L, length * L, 0);
        for (int t = length - 1; t > 0; t--) {
            int table = lattice.edges()[t] * L * L;
            for (int x = 0; x < L; x++) {
                float top = Float.NEGATIVE_INFINITY;
                for (int y = 0; y < L; y++) {
                    float sum = transitions[table + x * L + y] + scores[t * L + y] + ahead[t * L + y];
                    top = sum > top ? sum : top;
                }
                ahead[(t - 1) * L + x] = top;
            }
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int y = 0; y < L; y++) {
            best = Math.max(best, lattice.transition(0, 0, y) + scores[y] + ahead[y]);
        }
        return best;
    }

    private List<Path> search(Lattice lattice, int length, float floor) {
        Arrays.fill(count, 0, length * L, 0);
        for (int y = 0; y < L; y++) {
            float sum = lattice.scores()[y] + lattice.transition(0, 0, y);
            if (sum != Float.NEGATIVE_INFINITY && sum + ahead[y] >= floor) {
                insert(y, sum, extend(0, 0, 0, y), -1);
            }
        }
        for (int t = 1; t < length; t++) {
            advance(lattice, t, floor);
        }
        return read(length);
    }

    private void advance(Lattice lattice, int t, float floor) {
        int living = 0;
        for (int x = 0; x < L; x++) {
            if (count[(t - 1) * L + x] > 0) { // few are within reach
                alive[living++] = x;
            }
        }
        float[] transitions = lattice.transitions();
        int table = lattice.edges()[t] * L * L;
        for (int y = 0; y < L; y++) {
            int to = t * L + y;
            float own = lattice.scores()[to];
            float least = floor - ahead[to];
            for (int a = 0; a < living; a++) {
                int x = alive[a];
                int before = (t - 1) * L + x;
                float step = transitions[table + x * L + y] + own;
                int end = before * width + count[before];
                for (int k = before * width; k < end; k++) {
                    float sum = score[k] + step;
                    if (sum < least || sum == Float.NEGATIVE_INFINITY || isFull(to) && sum <= worst(to)) {
                        break;
                    }
                    insert(to, sum, extend(history[k], t, x, y), k);
                }
            }
        }
    }

    private boolean isFull(int state) {
        return count[state] == width;
    }

    private float worst(int state) {
        return score[state * width + width - 1];
    }

    /** What a labelling is told apart by: where its content begins and ends, and in the lowest bit, whether it has a source. */
    private static int extend(int history, int t, int before, int label) {
        int role = ChainLabels.role(label);
        if (role == ChainLabels.SOURCE) {
            history |= 1;
        }
        boolean was = ChainLabels.role(before) == ChainLabels.CONTENT;
        return was == (role == ChainLabels.CONTENT) ? history : FeatureRows.mix(history >>> 1, t) << 1 | history & 1;
    }

    /** Puts an entry where its score belongs, in place of one with the same history that is worse. */
    private void insert(int state, float sum, int past, int from) {
        int first = state * width;
        int end = first + count[state];
        int at = first;
        while (at < end && score[at] >= sum) {
            if (history[at++] == past) {
                return;
            }
        }
        int gone = at;
        while (gone < end && history[gone] != past) {
            gone++;
        }
        if (gone == end) {
            if (isFull(state)) {
                gone--;
            } else {
                count[state]++;
            }
        }
        for (int k = gone; k > at; k--) {
            score[k] = score[k - 1];
            history[k] = history[k - 1];
            back[k] = back[k - 1];
        }
        score[at] = sum;
        history[at] = past;
        back[at] = from;
    }

    private List<Path> read(int length) {
        List<Path> paths = new ArrayList<>();
        int[] heads = new int[L];
        List<Integer> seen = new ArrayList<>();
        while (paths.size() < most) {
            int best = -1;
            for (int y = 0; y < L; y++) {
                int state = (length - 1) * L + y;
                int k = state * width + heads[y];
                if (heads[y] < count[state] && (best < 0 || score[k] > score[best])) {
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
        return extend(history[entry], length, entry / width % L, ChainLabels.OUTSIDE);
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
