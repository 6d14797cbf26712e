package org.newsclaims.evaluation.attribution;

/** Numbers that look drawn and are the same every time, so that training gives the same bits (Marsaglia's xorshift64). */
final class FixedSequence {
    private long state = 88172645463325252L;

    private long next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }

    /** True with this probability, in [0, 1]. */
    boolean draw(double share) {
        return (next() >>> 11) * 0x1p-53 < share;
    }

    /** Brings numbers into another order (Fisher and Yates). */
    void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = (int) ((next() >>> 1) % (i + 1));
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}
