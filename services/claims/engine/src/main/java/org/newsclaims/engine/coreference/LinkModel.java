package org.newsclaims.engine.coreference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Weights of the features, eight bits each. Immutable and thread-safe. The file {@code link.model} is one float, what a
 * step weighs, and {@link HashedFeatures#SPACE} steps.
 */
public final class LinkModel {
    /** Read when first asked for, so that training can do without. */
    private static final class Loaded {
        private static final LinkModel MODEL = load();
    }

    private final float step;
    private final byte[] steps;

    /**
     * @param step what one step weighs
     * @param steps the weight of every feature in steps; taken over
     */
    public LinkModel(float step, byte[] steps) {
        if (steps.length != HashedFeatures.SPACE) {
            throw new IllegalArgumentException("weights: " + steps.length + ", must be " + HashedFeatures.SPACE);
        }
        this.step = step;
        this.steps = steps;
    }

    /** The one that comes with the engine. */
    public static LinkModel standard() {
        return Loaded.MODEL;
    }

    /** One that prefers nothing; for training. */
    public static LinkModel blank() {
        return new LinkModel(0, new byte[HashedFeatures.SPACE]);
    }

    /** Writes it as it is read. */
    public void write(DataOutputStream out) throws IOException {
        out.writeFloat(step);
        out.write(steps);
    }

    private static LinkModel load() {
        try (InputStream in = LinkModel.class.getResourceAsStream("link.model");
                DataInputStream data = new DataInputStream(in)) {
            float step = data.readFloat();
            return new LinkModel(step, data.readNBytes(HashedFeatures.SPACE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double score(HashedFeatures features) {
        int sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += steps[features.number(i)];
        }
        return sum * (double) step;
    }
}
