package org.newsclaims.engine.attribution;

/** The sum of small regression trees, as a probability. Immutable and thread-safe; arrays are not copied. */
public final class Forest {
    private final int[] roots;
    private final short[] facts;
    private final float[] values;
    private final int[] children;
    private final float base;
    private final int depth;

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
        int deepest = 0;
        for (int root : roots) {
            deepest = Math.max(deepest, depth(root));
        }
        if (deepest > FlatTrees.DEEPEST) {
            throw new IllegalArgumentException("a tree of the forest is " + deepest + " questions deep, and "
                    + FlatTrees.DEEPEST + " is the most");
        }
        this.depth = deepest;
    }

    private int depth(int node) {
        return facts[node] < 0 ? 0 : 1 + Math.max(depth(children[node]), depth(children[node] + 1));
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

    /** How many questions the deepest tree asks, one after the other. */
    int depth() {
        return depth;
    }

    /** The sum for some facts, as a probability. Of many rows {@link Forests} tells it much faster. */
    public double probability(float[] of) {
        double sum = base;
        for (int root : roots) {
            int node = root;
            while (facts[node] >= 0) {
                node = children[node] + (of[facts[node]] <= values[node] ? 0 : 1);
            }
            sum += values[node];
        }
        return probability(sum);
    }

    static double probability(double sum) {
        return 1 / (1 + Exp.of(-sum));
    }
}
