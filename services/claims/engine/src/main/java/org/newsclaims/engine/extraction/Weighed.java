package org.newsclaims.engine.extraction;

import org.newsclaims.engine.rules.Finding;

/**
 * A finding beside what the tagger believes of its words.
 *
 * @param finding with its rule's own confidence
 * @param belief how far the tagger agrees, from 0 to {@value #MOST}, or {@value #UNASKED}
 */
public record Weighed(Finding finding, int belief) {
    /** Of findings that need no opinion of the tagger. */
    public static final int UNASKED = -1;

    static final int MOST = 4;
    private static final double[] BOUNDS = {0.1, 0.2, 0.4, 0.7};

    static Weighed unasked(Finding finding) {
        return new Weighed(finding, UNASKED);
    }

    /** A quotation without a cue is no construction of which the tagger has an opinion. */
    static Weighed of(Finding finding, Beliefs beliefs) {
        if (finding.cue().isEmpty()) {
            return unasked(finding);
        }
        double agreed = beliefs.in(finding);
        int belief = 0;
        while (belief < MOST && agreed >= BOUNDS[belief]) {
            belief++;
        }
        return new Weighed(finding, belief);
    }

    /** The rule; those that tell sure findings from likely ones count apart. */
    public String rule() {
        return finding.rule() + " " + Math.round(finding.confidence() * 100);
    }

    /** The rule where the tagger agrees as far as here. */
    public String part() {
        return rule() + " belief " + belief;
    }
}
