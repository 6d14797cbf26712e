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

    /** The finding with the share of such findings that were right. */
    Finding measured(Weighed weighed) {
        double own = weighed.finding().confidence();
        double ofRule = measured.getOrDefault(weighed.rule(), own);
        return weighed.finding().with(measured.getOrDefault(weighed.part(), ofRule));
    }
}
