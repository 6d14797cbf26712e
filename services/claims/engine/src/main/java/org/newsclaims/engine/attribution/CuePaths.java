package org.newsclaims.engine.attribution;

import java.util.Arrays;

/** How every token of a window hangs together with one cue in the dependency tree. Reusable. */
final class CuePaths {
    private static final int UNKNOWN = -2;
    private final TokenFacts f;
    private int from;
    /** Steps from the cue up to an ancestor of it, 0 for the cue itself, -1 for others. */
    private int[] up = new int[0];
    /** Lowest common ancestor with the cue, -1 for none. */
    private int[] meet = new int[0];
    /** Child of the meeting point that leads to the token; the token itself when it is the meeting point. */
    private int[] branch = new int[0];
    /** Child of the meeting point that leads to the cue, by steps up. */
    private int[] chain = new int[64];

    CuePaths(TokenFacts frame) {
        f = frame;
    }

    void bind(int cue, Window window) {
        from = window.from();
        int length = window.to() - from;
        if (up.length < length) {
            up = new int[length * 2];
            meet = new int[length * 2];
            branch = new int[length * 2];
        }
        Arrays.fill(up, 0, length, -1);
        Arrays.fill(meet, 0, length, UNKNOWN);
        int steps = 0;
        int below = cue;
        for (int a = cue;
                a >= from && a < window.to() && steps < chain.length;
                a = f.columns.head()[a]) {
            up[a - from] = steps;
            meet[a - from] = a;
            branch[a - from] = a;
            chain[steps++] = below;
            below = a;
        }
        for (int i = from; i < window.to(); i++) {
            resolve(i, window.to());
        }
    }

    private void resolve(int i, int to) {
        int a = i;
        while (a >= from && a < to && meet[a - from] == UNKNOWN) {
            a = f.columns.head()[a];
        }
        boolean known = a >= from && a < to;
        int stop = a;
        int top = known ? meet[a - from] : -1;
        boolean onChain = known && up[a - from] >= 0;
        int shared = known && !onChain ? branch[a - from] : UNKNOWN;
        if (onChain) {
            for (int k = i; k != stop; k = f.columns.head()[k]) {
                if (f.columns.head()[k] == stop) {
                    shared = k;
                }
            }
        }
        for (int k = i; k != stop && k >= from && k < to; k = f.columns.head()[k]) {
            meet[k - from] = top;
            branch[k - from] = shared;
        }
    }

    /** Steps from the cue up to the meeting point; -1 when there is none. */
    int rise(int i) {
        int m = meet[i - from];
        return m < 0 ? -1 : up[m - from];
    }

    /** Child of the meeting point that leads to the token, or the token itself; meaningless without meeting point. */
    int branch(int i) {
        return branch[i - from];
    }

    boolean isAncestor(int i) {
        return up[i - from] > 0;
    }

    /** Child of the meeting point that leads to the cue. */
    int chain(int i) {
        int m = meet[i - from];
        return m < 0 ? -1 : chain[up[m - from]];
    }
}
