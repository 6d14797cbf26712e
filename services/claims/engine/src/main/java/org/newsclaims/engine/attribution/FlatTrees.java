package org.newsclaims.engine.attribution;

import java.util.Arrays;

/**
 * The trees of a forest, laid out to be gone through by {@value #ROWS} rows at once: what stands for a node is the set of rows
 * that come there, a bit each, so that one step takes all rows through it, and nothing is left for the processor to guess.
 * Immutable and thread-safe.
 */
final class FlatTrees {
    /** How many rows go through together. */
    static final int ROWS = 64;

    /** Questions on the way to a leaf, at most: a way is one byte. */
    static final int DEEPEST = 8;

    /** In place of the number of a leaf; a tree so deep has fewer nodes that ask. */
    private static final int NOWHERE = 255;

    private final int count;
    private final int depth;
    /** For every tree and level one past the last of its asking nodes, which follow those of the level above. */
    private final int[] ends;
    /** For every asking node its question. */
    private final short[] questions;
    /** For every asking node the numbers that its two children have in their tree. */
    private final byte[] children;
    /** For every tree and way down (a bit per level) what it adds; behind a leaf that lies higher all ways turn left. */
    private final float[] leaves;

    /**
     * Lays out the trees of a forest.
     *
     * @param numbers knows all that they ask
     */
    FlatTrees(Forest forest, TreeQuestions numbers) {
        int asking = 0;
        for (short fact : forest.facts()) {
            asking += fact < 0 ? 0 : 1;
        }
        count = forest.roots().length;
        depth = forest.depth();
        ends = new int[count * depth];
        questions = new short[asking];
        children = new byte[2 * asking];
        leaves = new float[count << depth];
        int done = 0;
        for (int tree = 0; tree < count; tree++) {
            done = lay(forest, numbers, tree, done);
        }
    }

    /** Lays out a tree, level by level; {@code done} and the answer are how many asking nodes have been laid. */
    private int lay(Forest forest, TreeQuestions numbers, int tree, int done) {
        int[] level = {forest.roots()[tree]};
        int[] ways = {0};
        int seen = 1; // asking nodes of the tree that have a number
        for (int l = 0; l <= depth; l++) {
            int[] below = new int[2 * level.length];
            int[] waysBelow = new int[2 * level.length];
            int size = 0;
            for (int n = 0; n < level.length; n++) {
                int node = level[n];
                if (forest.facts()[node] < 0) {
                    leaves[(tree << depth) + ways[n]] = forest.values()[node];
                    continue;
                }
                questions[done] = (short) numbers.number(forest.facts()[node], forest.values()[node]);
                for (int side = 0; side < 2; side++) {
                    int child = forest.children()[node] + side;
                    children[2 * done + side] = (byte) (forest.facts()[child] < 0 ? NOWHERE : seen++);
                    below[size] = child;
                    waysBelow[size++] = ways[n] | side << depth - 1 - l;
                }
                done++;
            }
            if (l < depth) {
                ends[tree * depth + l] = done;
            }
            level = Arrays.copyOf(below, size);
            ways = Arrays.copyOf(waysBelow, size);
        }
        return done;
    }

    /**
     * Adds what every tree says of some rows, at most {@value #ROWS}, to their sums, tree by tree.
     *
     * @param answers of {@link TreeQuestions#answer} for these rows
     * @param sums the first {@code rows} are added to
     */
    void addTo(double[] sums, int rows, long[] answers) {
        long[] come = new long[NOWHERE + 1];
        long[] right = new long[depth];
        int node = 0;
        for (int tree = 0; tree < count; tree++) {
            come[0] = -1;
            int number = 0;
            for (int l = 0; l < depth; l++) {
                long turn = 0;
                for (int end = ends[tree * depth + l]; node < end; node++) {
                    long here = come[number++];
                    long greater = here & answers[questions[node]];
                    come[children[2 * node] & 0xFF] = here ^ greater;
                    come[children[2 * node + 1] & 0xFF] = greater;
                    turn |= greater;
                }
                right[l] = turn;
            }
            addLeaves(sums, rows, right, tree << depth);
        }
    }

    /** Adds the leaf that each row has come to; {@code right} says by level which rows turned right there. */
    private void addLeaves(double[] sums, int rows, long[] right, int first) {
        for (int row = 0; row < rows; row += 8) {
            long ways = 0;
            for (long turn : right) {
                ways = ways << 8 | turn >>> row & 0xFF;
            }
            ways = transposed(ways);
            int end = Math.min(row + 8, rows);
            for (int r = row; r < end; r++) {
                sums[r] += leaves[first + (int) (ways & 0xFF)];
                ways >>>= 8;
            }
        }
    }

    /** Makes bit j of byte i what bit i of byte j was. */
    private static long transposed(long bits) {
        long x = bits;
        long t = (x ^ x >>> 7) & 0x00AA00AA00AA00AAL;
        x ^= t ^ t << 7;
        t = (x ^ x >>> 14) & 0x0000CCCC0000CCCCL;
        x ^= t ^ t << 14;
        t = (x ^ x >>> 28) & 0x00000000F0F0F0F0L;
        return x ^ t ^ t << 28;
    }
}
