package org.newsclaims.engine.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

/**
 * The frames that rules see around and inside of what was learned, and that what was learned must not cut across. Found
 * by word, so that a long article costs no more a word than a short one.
 */
final class Frames {
    private final Map<Integer, Finding> byCue = new HashMap<>();
    private final Map<Integer, Finding> closing = new HashMap<>();

    Frames(List<Finding> ruled) {
        for (Finding finding : ruled) {
            if (finding.cue().isEmpty() || finding.source().isEmpty()) {
                continue;
            }
            words(finding.cue()).forEach(word -> byCue.put(word, finding));
            finding.content().stream()
                    .filter(range -> range.to() <= finding.cue().from())
                    .flatMapToInt(Frames::words)
                    .forEach(word -> closing.put(word, finding));
        }
    }

    boolean overrule(Finding learned) {
        return swallowed(learned).anyMatch(rule -> isBeside(rule, learned)) || isReported(learned) || isTurned(learned);
    }

    private Stream<Finding> swallowed(Finding learned) {
        return learned.content().stream()
                .flatMapToInt(Frames::words)
                .mapToObj(byCue::get)
                .filter(Objects::nonNull);
    }

    /** "It denied that A | and accused B of C": the second cue lies in the content, but its subject before it. */
    private static boolean isBeside(Finding rule, Finding learned) {
        return !learned.cue().overlaps(rule.cue())
                && learned.content().stream().noneMatch(range -> range.overlaps(rule.source()));
    }

    /** "A said that B, the Courier reported": a closing cue reports all before it, and the inner one with it. */
    private boolean isReported(Finding learned) {
        Finding rule =
                learned.cue().isEmpty() ? null : closing.get(learned.cue().from());
        return rule != null
                && rule.content().stream()
                        .anyMatch(range -> contains(range, learned.cue())
                                && contains(range, learned.extent())
                                && (learned.source().isEmpty() || range.overlaps(learned.source())));
    }

    /** "The deal is dead, said | two people who know": what was learned to be said is who says it. */
    private boolean isTurned(Finding learned) {
        Finding rule = learned.cue().isEmpty() ? null : byCue.get(learned.cue().from());
        return rule != null
                && rule.extent().to() <= rule.cue().from()
                && rule.cue().to() <= rule.source().from()
                && learned.content().stream().anyMatch(range -> range.overlaps(rule.source()));
    }

    private static boolean contains(Range outer, Range inner) {
        return outer.from() <= inner.from() && inner.to() <= outer.to();
    }

    private static IntStream words(Range range) {
        return IntStream.range(range.from(), range.to());
    }
}
