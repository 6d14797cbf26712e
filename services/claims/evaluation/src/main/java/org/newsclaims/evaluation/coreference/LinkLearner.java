package org.newsclaims.evaluation.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsclaims.engine.coreference.HashedFeatures;
import org.newsclaims.engine.coreference.LinkModel;

/** Fits a log-linear model that ranks what a mention can take up: AdaGrad, shuffled by a fixed seed. */
final class LinkLearner {
    private static final int EPOCHS = 8;
    private static final double RATE = 0.02;
    private static final double DECAY = 1e-3;
    private static final int STEPS = 127;

    private final int epochs;
    private final double rate;
    private final double decay;
    private final double[] weights = new double[HashedFeatures.SPACE];
    private final double[] squares = new double[HashedFeatures.SPACE];

    LinkLearner() {
        this(EPOCHS, RATE, DECAY);
    }

    LinkLearner(int epochs, double rate, double decay) {
        this.epochs = epochs;
        this.rate = rate;
        this.decay = decay;
    }

    LinkModel fit(List<LinkExample> examples) {
        List<LinkExample> shuffled = new ArrayList<>(examples);
        Random random = new Random(13);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(this::learn);
        }
        return model();
    }

    private void learn(LinkExample example) {
        int size = example.right().length;
        double[] all = new double[size];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            for (int f : example.features().get(i)) {
                all[i] += weights[f];
            }
            most = Math.max(most, all[i]);
        }
        double sum = 0;
        double right = 0;
        for (int i = 0; i < size; i++) {
            all[i] = StrictMath.exp(all[i] - most);
            sum += all[i];
            right += example.right()[i] ? all[i] : 0;
        }
        for (int i = 0; i < size; i++) {
            double gradient = (example.right()[i] ? all[i] / Math.max(right, 1e-12) : 0) - all[i] / sum;
            if (Math.abs(gradient) > 1e-6) {
                step(example.features().get(i), gradient);
            }
        }
    }

    private void step(int[] features, double gradient) {
        for (int f : features) {
            double g = gradient - decay * weights[f];
            squares[f] += g * g;
            weights[f] += rate * g / Math.sqrt(squares[f] + 1e-8);
        }
    }

    private LinkModel model() {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float step = (float) (largest / STEPS);
        byte[] steps = new byte[weights.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(weights[i] / step);
        }
        return new LinkModel(step, steps);
    }
}
