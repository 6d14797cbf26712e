package org.newsclaims.engine.rules;

import java.util.List;
import org.newsclaims.engine.page.Range;

/** One construction, looked for in one segment. Stateless. */
interface Rule {
    /**
     * @param taken what earlier rules found in this segment, in the order found
     * @return what this rule adds
     */
    List<Finding> apply(Reader reader, Segment segment, List<Finding> taken);

    /** Whether a word lies in the cue of something found already. */
    static boolean isCue(List<Finding> taken, int word) {
        for (Finding finding : taken) { // asked of every word by several rules
            if (finding.cue().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word lies in the content of something found already. */
    static boolean isTaken(List<Finding> taken, int word) {
        for (Finding finding : taken) {
            for (Range range : finding.content()) {
                if (range.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
