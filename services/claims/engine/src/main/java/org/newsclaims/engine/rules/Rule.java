package org.newsclaims.engine.rules;

import java.util.List;

/** One construction, looked for in one segment. Stateless. */
interface Rule {
    /**
     * @param taken what earlier rules found in this segment, in the order found
     * @return what this rule adds
     */
    List<Finding> apply(Reader reader, Segment segment, List<Finding> taken);

    /** Whether a word lies in the cue of something found already. */
    static boolean isCue(List<Finding> taken, int word) {
        return taken.stream().anyMatch(finding -> finding.cue().contains(word));
    }

    /** Whether a word lies in the content of something found already. */
    static boolean isTaken(List<Finding> taken, int word) {
        return taken.stream().anyMatch(finding -> finding.content().stream().anyMatch(range -> range.contains(word)));
    }
}
