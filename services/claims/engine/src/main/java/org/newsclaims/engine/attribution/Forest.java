package org.newsclaims.engine.attribution;

import java.util.Arrays;

/** The sum of small regression trees, as a probability. Immutable and thread-safe; arrays are not copied. */
public final class Forest {
    /** So many rows of facts are asked about together: they and a tree stay in the nearest memory. */
    private static final int TOGETHER = 16;

    private final int[] roots;
    private final short[] facts;
    private final float[] values;
    private final int[] children;
    private final float base;
    private final FlatTrees trees;

    /**
     * Takes nodes of all trees in one array; an inner node's children follow each other.
     *
     * @param roots first node of each tree
     * @param facts number of the fact that a node asks for, -1 for a leaf
     * @param values bound of an inner node (facts up to it go to the first child), or what a leaf adds
     * @param children first child of an inner node
     * @param base what every sum begins with
     * @throws IllegalArgumentException if a tree is deeper than {@value FlatTrees#DEEPEST}
     */
    public Forest(int[] roots, short[] facts, float[] values, int[] children, float base) {
        this.roots = roots;
        this.facts = facts;
        this.values = values;
        this.children = children;
        this.base = base;
        this.trees = FlatTrees.of(this);
    }

    /** First node of each tree. */
    public int[] roots() {
        return roots;
    }

    /** For every node the number of the fact it asks for, -1 for a leaf. */
    public short[] facts() {
        return facts;
    }

    /** For every node its bound, or what it adds. */
    public float[] values() {
        return values;
    }

    /** For every inner node its first child. */
    public int[] children() {
        return children;
    }

    /** What every sum begins with. */
    public float base() {
        return base;
    }

    /** The sum for some facts, as a probability. */
    public double probability(float[] of) {
        return probabilities(new int[][] {FlatTrees.keys(of)})[0];
    }

    /** The sum for each of several rows of facts, which {@link FlatTrees#keys} has made comparable. */
    double[] probabilities(int[][] rows) {
        double[] sums = new double[rows.length];
        for (int from = 0; from < rows.length; from += TOGETHER) {
            int to = Math.min(rows.length, from + TOGETHER);
            Arrays.fill(sums, from, to, base);
            trees.addTo(sums, rows, from, to);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = 1 / (1 + Exp.of(-sums[i]));
        }
        return sums;
    }
}
