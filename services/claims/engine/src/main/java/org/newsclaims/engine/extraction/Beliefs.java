package org.newsclaims.engine.extraction;

import java.util.List;
import org.newsclaims.engine.page.Range;
import org.newsclaims.engine.rules.Finding;

/**
 * What the learned tagger believes of the words of a page, whether or not it made an attribution of them. Arrays are not
 * copied.
 *
 * @param content for every word the probability of being content
 * @param cue for every word the probability of being in a cue
 */
record Beliefs(float[] content, float[] cue) {
    static Beliefs none(int words) {
        return new Beliefs(new float[words], new float[words]);
    }

    /** How far they agree with what a rule found, in [0, 1]: the geometric mean for its cue and its content. */
    double in(Finding finding) {
        double most = 0;
        for (int i = finding.cue().from(); i < finding.cue().to(); i++) {
            most = Math.max(most, cue[i]);
        }
        return Math.sqrt(most * mean(finding.content()));
    }

    private double mean(List<Range> ranges) {
        double sum = 0;
        int words = 0;
        for (Range range : ranges) {
            for (int i = range.from(); i < range.to(); i++) {
                sum += content[i];
                words++;
            }
        }
        return words == 0 ? 0 : sum / words;
    }
}
