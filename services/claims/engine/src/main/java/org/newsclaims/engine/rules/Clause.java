package org.newsclaims.engine.rules;

import org.newsclaims.engine.page.Range;

/**
 * A verb with its subject.
 *
 * @param source the subject
 * @param cue the verb group
 * @param verb the main verb
 * @param inverted whether the subject follows the verb
 */
record Clause(Range source, Range cue, int verb, boolean inverted) {
    /** First word of both. */
    int from() {
        return source.isEmpty() ? cue.from() : Math.min(source.from(), cue.from());
    }

    /** One past the last word of both. */
    int to() {
        return Math.max(source.to(), cue.to());
    }
}
