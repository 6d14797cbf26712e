package org.newsclaims.engine.attribution;

import java.util.Arrays;
import java.util.List;

/** Some forests that are asked about the same rows of facts, many rows at once. Immutable and thread-safe. */
final class Forests {
    private final TreeQuestions questions;
    private final FlatTrees[] trees;
    private final float[] bases;

    Forests(List<Forest> forests) {
        questions = TreeQuestions.of(forests);
        trees = new FlatTrees[forests.size()];
        bases = new float[trees.length];
        for (int f = 0; f < trees.length; f++) {
            trees[f] = new FlatTrees(forests.get(f), questions);
            bases[f] = forests.get(f).base();
        }
    }

    /** By forest and row the same as {@link Forest#probability}. */
    double[][] probabilities(float[][] rows) {
        double[][] found = new double[trees.length][rows.length];
        long[] answers = new long[questions.count()];
        double[] sums = new double[FlatTrees.ROWS];
        for (int from = 0; from < rows.length; from += FlatTrees.ROWS) {
            int size = Math.min(FlatTrees.ROWS, rows.length - from);
            questions.answer(rows, from, from + size, answers);
            for (int f = 0; f < trees.length; f++) {
                Arrays.fill(sums, bases[f]);
                trees[f].addTo(sums, size, answers);
                for (int i = 0; i < size; i++) {
                    found[f][from + i] = Forest.probability(sums[i]);
                }
            }
        }
        return found;
    }
}
