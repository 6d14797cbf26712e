package org.newsclaims.engine.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

/**
 * Puts what was learned into the frame of the rules. Rules for constructions that leave no doubt come first, then what
 * was learned, then all other rules; what comes later must not touch the contents and cues of what came before.
 */
final class Combination {
    /** Chosen on PolNeAR dev among 0, 0.25 and 0.35. */
    private static final double LEARNED = 0.25;

    private static final double RULED = 0.65;

    private final List<Finding> all = new ArrayList<>();
    private final BitSet contents = new BitSet();
    private final BitSet cues = new BitSet();

    private Combination() {}

    /** Whether it is found by a construction that the tagger is not asked about, or by the tagger. */
    static boolean needsNoDoubt(Finding finding) {
        return finding.rule().equals(Learned.RULE) || finding.isCertain();
    }

    /** Whether a finding of measured confidence is worth telling. */
    static boolean isLikely(Finding finding) {
        return finding.isCertain() || finding.confidence() >= LEARNED;
    }

    /** All findings in text order of their content. */
    static List<Finding> of(List<Finding> learned, List<Finding> ruled) {
        Agreement agreement = new Agreement(learned, LEARNED);
        List<Finding> certain = ruled.stream()
                .filter(Finding::isCertain)
                .map(f -> f.isOmission() ? agreement.settled(f) : f)
                .filter(Objects::nonNull)
                .toList();
        List<Finding> others = ruled.stream().filter(f -> !f.isCertain()).toList();
        Frames frames = new Frames(others);
        Combination combination = new Combination();
        combination.add(certain, 0);
        combination.add(learned.stream().filter(l -> !frames.overrule(l)).toList(), LEARNED);
        combination.add(others, RULED);
        combination.all.sort(
                Comparator.comparingInt((Finding finding) -> finding.extent().from())
                        .thenComparingInt(finding -> -finding.extent().to()));
        return combination.all;
    }

    private void add(List<Finding> some, double minimum) {
        List<Finding> kept = some.stream()
                .filter(finding -> finding.confidence() >= minimum && isFree(finding))
                .toList();
        for (Finding finding : kept) {
            finding.content().forEach(range -> contents.set(range.from(), range.to()));
            cues.set(finding.cue().from(), finding.cue().to());
        }
        all.addAll(kept);
    }

    private boolean isFree(Finding finding) {
        return !touches(cues, finding.cue()) && finding.content().stream().noneMatch(range -> touches(contents, range));
    }

    private static boolean touches(BitSet words, Range range) {
        int next = words.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }
}
