package org.newsclaims.engine.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.newsclaims.engine.rules.Finding;

/**
 * How often what a rule found was right on annotated articles. What the tagger learned brings its own probability, and so
 * does a rule that found too little there to be measured.
 */
final class Confidences {
    private static final String RESOURCE = "rule-confidence.tsv";

    private final Map<String, Double> measured;

    private Confidences(Map<String, Double> measured) {
        this.measured = measured;
    }

    /** As measured on the articles the tagger was trained on. */
    static Confidences standard() {
        Map<String, Double> measured = new HashMap<>();
        try (InputStream in = Confidences.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\\t");
                    measured.put(cells[0], Double.valueOf(cells[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Confidences(measured);
    }

    double of(Finding finding) {
        return measured.getOrDefault(key(finding), finding.confidence());
    }

    /** Rules that tell sure findings from likely ones count apart. */
    private static String key(Finding finding) {
        return finding.rule() + " " + Math.round(finding.confidence() * 100);
    }
}
