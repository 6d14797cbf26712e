package org.newsclaims.evaluation.merging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newsclaims.engine.identity.Aliases;
import org.newsclaims.engine.merging.ClaimModel;
import org.newsclaims.engine.merging.Merging;
import org.newsclaims.engine.merging.StatementPairs;
import org.newsclaims.evaluation.grouping.LogisticRegression;

/**
 * Fits the claim model and prints it, {@code claim-model.tsv}; on standard error how each event fares with a model that
 * was fitted without it, at several floors: {@code ClaimFitting claims/dev.jsonl}.
 */
public final class ClaimFitting {
    private static final double PENALTY = 0.001;
    /** Chosen on what the second half of the program prints: precision has stopped to rise fast, and nine pairs in ten are found. */
    private static final double FLOOR = 0.35;

    private static final double[] FLOORS = {0.25, 0.3, 0.35, 0.37, 0.4, 0.45, 0.5, 0.55, 0.6};

    private ClaimFitting() {}

    public static void main(String[] arguments) throws IOException {
        List<GoldClaims> gold = GoldClaims.read(Path.of(arguments[0]));
        List<ClaimPair> pairs = ClaimPair.all(gold);
        double[] weights = fit(pairs);
        System.out.println("# Weights of the claim model; made by ClaimFitting.");
        for (int i = 0; i < weights.length - 1; i++) {
            System.out.printf(Locale.ROOT, "%s\t%.3f%n", StatementPairs.FEATURES.get(i), weights[i]);
        }
        System.out.printf(Locale.ROOT, "bias\t%.3f%nfloor\t%s%n", weights[weights.length - 1], FLOOR);
        validate(gold, pairs);
    }

    private static void validate(List<GoldClaims> gold, List<ClaimPair> pairs) {
        PairScore[] unseen = new PairScore[FLOORS.length];
        Arrays.setAll(unseen, i -> new PairScore());
        for (GoldClaims event : gold) {
            double[] weights = fit(pairs.stream()
                    .filter(pair -> !event.event().equals(pair.event()))
                    .toList());
            for (int i = 0; i < FLOORS.length; i++) {
                event.count(new Merging(Aliases.NONE, model(weights, FLOORS[i])), unseen[i], false);
            }
        }
        System.err.println(
                pairs.size() + " pairs; each event by a model that has not seen it, under its annotated speakers");
        for (int i = 0; i < FLOORS.length; i++) {
            System.err.println("floor " + FLOORS[i] + ": " + unseen[i]);
        }
    }

    private static ClaimModel model(double[] weights, double floor) {
        return new ClaimModel(Arrays.copyOf(weights, weights.length - 1), weights[weights.length - 1], floor);
    }

    private static double[] fit(List<ClaimPair> pairs) {
        double total = pairs.stream().mapToDouble(ClaimPair::weight).sum();
        double[][] rows = new double[pairs.size()][];
        boolean[] same = new boolean[rows.length];
        double[] weights = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double[] features = pairs.get(i).features();
            rows[i] = Arrays.copyOf(features, features.length + 1);
            rows[i][features.length] = 1;
            same[i] = pairs.get(i).same();
            weights[i] = pairs.get(i).weight() / total;
        }
        return LogisticRegression.fit(rows, new double[rows.length], same, weights, PENALTY);
    }
}
