package org.newsclaims.engine.attribution;

/**
 * The trees of a forest, made to be gone through without a branch that the processor would have to guess: all leaves are
 * equally deep, nodes lie level by level, and bounds and facts are compared as whole numbers.
 */
final class FlatTrees {
    /** Questions on the way to a leaf, at most. */
    static final int DEEPEST = 10;

    private final int count;
    private final int depth;
    /** Per inner node, tree after tree: the bound's {@link #key} above, the number of the fact below. */
    private final long[] questions;
    /** Per tree, from left to right. */
    private final float[] leaves;

    private FlatTrees(int count, int depth) {
        this.count = count;
        this.depth = depth;
        questions = new long[count * ((1 << depth) - 1)];
        leaves = new float[count << depth];
    }

    static FlatTrees of(Forest forest) {
        int deepest = 0;
        for (int root : forest.roots()) {
            deepest = Math.max(deepest, depth(forest, root));
        }
        if (deepest > DEEPEST) {
            throw new IllegalArgumentException(
                    "a tree of the forest is " + deepest + " questions deep, and " + DEEPEST + " is the most");
        }
        FlatTrees flat = new FlatTrees(forest.roots().length, deepest);
        for (int tree = 0; tree < flat.count; tree++) {
            flat.lay(forest, tree, forest.roots()[tree], 0, 0);
        }
        return flat;
    }

    private static int depth(Forest forest, int node) {
        if (forest.facts()[node] < 0) {
            return 0;
        }
        int first = forest.children()[node];
        return 1 + Math.max(depth(forest, first), depth(forest, first + 1));
    }

    /** Lays a node at a place of a level; a leaf that is not on the last one is laid under itself, twice. */
    private void lay(Forest forest, int tree, int node, int level, int place) {
        if (level == depth) {
            leaves[(tree << depth) + place] = forest.values()[node];
            return;
        }
        boolean leaf = forest.facts()[node] < 0;
        int at = tree * ((1 << depth) - 1) + (1 << level) - 1 + place;
        questions[at] = leaf ? 0 : (long) key(forest.values()[node]) << 32 | forest.facts()[node];
        int first = leaf ? node : forest.children()[node];
        lay(forest, tree, first, level + 1, 2 * place);
        lay(forest, tree, leaf ? node : first + 1, level + 1, 2 * place + 1);
    }

    /** Facts as whole numbers of the same order. */
    static int[] keys(float[] facts) {
        int[] keys = new int[facts.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(facts[i]);
        }
        return keys;
    }

    private static int key(float value) {
        int bits = Float.floatToIntBits(value + 0f); // makes one zero of both
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /** Adds what every tree says of the rows {@code from .. to} to their sums, tree by tree. */
    void addTo(double[] sums, int[][] rows, int from, int to) {
        int inner = (1 << depth) - 1;
        for (int tree = 0; tree < count; tree++) {
            int first = tree * inner;
            int leaf = (tree << depth) - inner;
            for (int i = from; i < to; i++) {
                sums[i] += leaves[leaf + find(first, rows[i])];
            }
        }
    }

    private int find(int first, int[] row) {
        int node = 0;
        for (int level = 0; level < depth; level++) {
            long question = questions[first + node];
            // the sign of bound minus fact: 1 when the fact is greater
            node = 2 * node + 1 + (int) ((question >> 32) - row[(int) question] >>> 63);
        }
        return node;
    }
}
