package org.newsclaims.engine.grouping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The shipped pair model: a line each for bias, cut, step, bound and every feature, name and value parted by a tab.
 */
final class PairModelText {
    private static final String RESOURCE = "pair-model.tsv";

    private PairModelText() {}

    static PairModel shipped() {
        try (InputStream in = PairModelText.class.getResourceAsStream(RESOURCE)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    static PairModel read(String text) {
        Map<String, Double> values = new HashMap<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                String[] parts = line.split("\t");
                values.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        double[] weights =
                FingerprintFeatures.NAMES.stream().mapToDouble(values::get).toArray();
        return new PairModel(values.get("bias"), weights, values.get("cut"), values.get("step"), values.get("bound"));
    }
}
