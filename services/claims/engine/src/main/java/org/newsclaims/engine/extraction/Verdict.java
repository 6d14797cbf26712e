package org.newsclaims.engine.extraction;

import org.newsclaims.engine.page.Range;

/**
 * What somebody makes of what was told just before: "…, which the mate denied", "…, a claim engineers dispute".
 *
 * @param comma the word before it
 * @param to behind its last word
 * @param source who is heard
 * @param cue the verb with what belongs to it
 * @param verb its main word
 * @param silent whether nothing is told of it: "a claim the firm would not confirm"
 * @param shared whether the verb is that of who told it, of which an auxiliary stands for all: "as did the mate"
 * @param named whether a noun says that something was claimed: "a claim", "allegations"
 */
record Verdict(int comma, int to, Range source, Range cue, int verb, boolean silent, boolean named, boolean shared) {
    /** All its words but the comma. */
    Range words() {
        return new Range(comma + 1, to);
    }
}
