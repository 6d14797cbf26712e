package org.newsclaims.engine.merging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Tells from what two statements by one speaker have in common how likely they are to say the same: a logistic
 * regression. Immutable.
 */
public final class ClaimModel {
    private static final String RESOURCE = "claim-model.tsv";

    /** More than sums of features differ by the order of adding. */
    private static final double ROUNDING = 1e-9;

    private final double[] weights;
    private final double bias;
    private final double floor;
    private final double floorSum;

    /**
     * @param weights one for each of {@link StatementPairs#FEATURES}
     * @param bias log odds when all of them are 0
     * @param floor least mean likeness, in [0, 1], of two groups of statements that are one claim
     */
    public ClaimModel(double[] weights, double bias, double floor) {
        if (weights.length != StatementPairs.FEATURES.size()) {
            throw new IllegalArgumentException(
                    "weights: " + weights.length + " in place of " + StatementPairs.FEATURES.size());
        }
        this.weights = weights.clone();
        this.bias = bias;
        this.floor = floor;
        this.floorSum = Math.log(floor / (1 - floor)) - ROUNDING;
    }

    /** The model that comes with the engine. */
    public static ClaimModel standard() {
        return Holder.STANDARD;
    }

    double probability(double[] features) {
        double sum = bias;
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /**
     * Whether any features between the least and the most ones make the floor.
     *
     * @param some bounds of each feature on one side
     * @param others bounds of each on the other side
     */
    boolean mayReachFloor(double[] some, double[] others) {
        double sum = bias;
        for (int i = 0; i < some.length; i++) {
            sum += Math.max(weights[i] * some[i], weights[i] * others[i]);
        }
        return sum >= floorSum;
    }

    double floor() {
        return floor;
    }

    private static final class Holder {
        static final ClaimModel STANDARD = read();

        private static ClaimModel read() {
            double[] weights = new double[StatementPairs.FEATURES.size()];
            double bias = 0;
            double floor = 0;
            try (InputStream in = Objects.requireNonNull(ClaimModel.class.getResourceAsStream(RESOURCE), RESOURCE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line : (Iterable<String>) lines.lines().filter(line -> !line.startsWith("#"))::iterator) {
                    String[] fields = line.split("\t");
                    double value = Double.parseDouble(fields[1]);
                    switch (fields[0]) {
                        case "bias" -> bias = value;
                        case "floor" -> floor = value;
                        default -> weights[StatementPairs.FEATURES.indexOf(fields[0])] = value;
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
            return new ClaimModel(weights, bias, floor);
        }
    }
}
