package org.newsclaims.engine.attribution;

/**
 * The sum of small regression trees. Nodes of all trees lie in one array; an inner node's children follow each other.
 *
 * @param roots first node of each tree
 * @param facts number of the fact that a node asks for, -1 for a leaf
 * @param values bound of an inner node (facts up to it go to the first child), or what a leaf adds
 * @param children first child of an inner node
 * @param base what every sum begins with
 */
public record Forest(int[] roots, short[] facts, float[] values, int[] children, float base) {
    /** The sum for some facts, as a probability. */
    public double probability(float[] of) {
        double sum = base;
        for (int root : roots) {
            int node = root;
            while (facts[node] >= 0) {
                node = children[node] + (of[facts[node]] <= values[node] ? 0 : 1);
            }
            sum += values[node];
        }
        return 1 / (1 + Exp.of(-sum));
    }
}
