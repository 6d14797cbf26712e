package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsclaims.engine.rules.Finding;

/** Puts what was learned into the frame of the rules: where a rule is certain it wins, elsewhere what was learned does. */
final class Combination {
    private static final double MINIMUM = 0.5;

    private Combination() {}

    /** All findings in text order of their content. */
    static List<Finding> of(List<Finding> learned, List<Finding> ruled) {
        List<Finding> all = new ArrayList<>(ruled);
        for (Finding finding : learned) {
            if (finding.confidence() < MINIMUM) {
                continue;
            }
            int same = sameAs(ruled, finding);
            if (same < 0) {
                all.add(finding);
            }
        }
        all.sort(Comparator.comparingInt((Finding f) -> f.extent().from())
                .thenComparingInt(f -> f.extent().to()));
        return all;
    }

    /** The finding with the same cue or, without one, with the same words. */
    private static int sameAs(List<Finding> all, Finding finding) {
        for (int i = 0; i < all.size(); i++) {
            Finding other = all.get(i);
            boolean cues = !finding.cue().isEmpty() && other.cue().overlaps(finding.cue());
            boolean words = finding.content().stream()
                    .anyMatch(range -> other.content().stream().anyMatch(range::overlaps));
            if (cues || words) {
                return i;
            }
        }
        return -1;
    }
}
