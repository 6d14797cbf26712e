package org.newsclaims.engine.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

/**
 * What the tagger makes of silences that the grammar found. The tagger cannot tell silence from speech, but where it sees the
 * same attribution it knows its borders better.
 */
final class Agreement {
    private static final double COMMON = 0.3;

    private final Map<Integer, Finding> byWord = new HashMap<>();

    /** @param minimum confidence from which what was learned counts */
    Agreement(List<Finding> learned, double minimum) {
        for (Finding finding : learned) {
            if (finding.confidence() >= minimum) {
                put(finding.cue(), finding);
                finding.content().forEach(range -> put(range, finding));
            }
        }
    }

    private void put(Range words, Finding finding) {
        for (int i = words.from(); i < words.to(); i++) {
            byWord.put(i, finding);
        }
    }

    /** The silence, within the borders of what was learned; null when it is part of what somebody says. */
    Finding settled(Finding silence) {
        Finding learned = byWord.get(silence.head());
        if (learned == null) {
            learned = byWord.get(silence.cue().from());
        }
        if (learned == null) {
            return silence;
        }
        if (learned.content().stream().anyMatch(range -> holds(range, silence))) {
            return null;
        }
        boolean same = learned.cue().overlaps(silence.cue())
                && !learned.source().isEmpty()
                && learned.extent().from() == silence.extent().from()
                && overlap(learned.extent(), silence.extent()) >= COMMON;
        Range own = silence.source(); // the subject of the verb, rather than that of the one before it
        return same
                ? new Finding(
                        learned.content(),
                        learned.cue(),
                        learned.source().overlaps(own) ? learned.source() : own,
                        silence.head(),
                        silence.rule(),
                        learned.confidence())
                : silence;
    }

    private static boolean holds(Range outer, Finding inner) {
        return outer.overlaps(inner.source())
                && outer.contains(inner.cue().from())
                && outer.contains(inner.cue().to() - 1)
                && outer.contains(inner.extent().from())
                && outer.contains(inner.extent().to() - 1);
    }

    private static double overlap(Range one, Range two) {
        int common = Math.min(one.to(), two.to()) - Math.max(one.from(), two.from());
        int all = Math.max(one.to(), two.to()) - Math.min(one.from(), two.from());
        return (double) Math.max(0, common) / all;
    }
}
