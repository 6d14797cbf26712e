package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

/** Puts what was learned beside what the rules found: where rules found something it stands. */
final class Combination {
    private static final double MINIMUM = 0.5;

    private Combination() {}

    /** All findings in text order of their content. */
    static List<Finding> of(List<Finding> learned, List<Finding> ruled) {
        BitSet contents = new BitSet();
        BitSet cues = new BitSet();
        for (Finding finding : ruled) {
            finding.content().forEach(range -> contents.set(range.from(), range.to()));
            cues.set(finding.cue().from(), finding.cue().to());
        }
        List<Finding> all = new ArrayList<>(ruled);
        for (Finding finding : learned) {
            boolean known = touches(cues, finding.cue())
                    || finding.content().stream().anyMatch(range -> touches(contents, range));
            if (!known && finding.confidence() >= MINIMUM) {
                all.add(finding);
            }
        }
        all.sort(Comparator.comparingInt((Finding finding) -> finding.extent().from())
                .thenComparingInt(finding -> -finding.extent().to()));
        return all;
    }

    private static boolean touches(BitSet words, Range range) {
        int next = words.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }
}
