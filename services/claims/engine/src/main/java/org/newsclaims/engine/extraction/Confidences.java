package org.newsclaims.engine.extraction;

import java.util.HashMap;
import java.util.Map;
import org.newsclaims.engine.lexicon.WordList;
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
        for (String line : WordList.read(Confidences.class, RESOURCE)) {
            String[] cells = line.split("\\t");
            measured.put(cells[0], Double.valueOf(cells[1]));
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
