package org.newsclaims.engine.syntax.model;

/** The best of some scores, and by how much: what leads by far before all features are asked leads when they have been. */
final class Lead {
    private Lead() {}

    /** Index of the best score, the first of several. */
    static int best(int[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /** How much the best of at least two scores is better than the second. */
    static int of(int[] scores) {
        int best = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (int score : scores) {
            second = Math.max(second, Math.min(best, score));
            best = Math.max(best, score);
        }
        return best - second;
    }
}
