package org.newsclaims.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import org.newsclaims.engine.attribution.Forest;

/** Lays grown trees out as the engine reads them. */
final class ForestBuilder {
    private final float base;
    private final List<Integer> roots = new ArrayList<>();
    private final List<float[]> nodes = new ArrayList<>();
    private final Bins bins;
    private final double rate;

    ForestBuilder(Bins bins, double rate, float base) {
        this.bins = bins;
        this.rate = rate;
        this.base = base;
    }

    /** Adds a tree. */
    void add(TreeNode tree) {
        roots.add(nodes.size());
        nodes.add(null);
        lay(tree, nodes.size() - 1);
    }

    private void lay(TreeNode node, int at) {
        if (node.fact() < 0) {
            nodes.set(at, new float[] {-1, value(node), 0});
            return;
        }
        int children = nodes.size();
        nodes.add(null);
        nodes.add(null);
        nodes.set(at, new float[] {node.fact(), bins.bound(node.fact(), node.bin()), children});
        lay(node.low(), children);
        lay(node.high(), children + 1);
    }

    /** What a leaf adds. */
    float value(TreeNode leaf) {
        return (float) (leaf.value() * rate);
    }

    /** What a tree adds for a case. */
    float value(TreeNode tree, int i) {
        TreeNode node = tree;
        while (node.fact() >= 0) {
            node = bins.of(node.fact())[i] <= node.bin() ? node.low() : node.high();
        }
        return value(node);
    }

    Forest build() {
        short[] facts = new short[nodes.size()];
        float[] values = new float[facts.length];
        int[] children = new int[facts.length];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = (short) nodes.get(i)[0];
            values[i] = nodes.get(i)[1];
            children[i] = (int) nodes.get(i)[2];
        }
        return new Forest(roots.stream().mapToInt(Integer::intValue).toArray(), facts, values, children, base);
    }
}
