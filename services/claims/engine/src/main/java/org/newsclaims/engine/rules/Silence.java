package org.newsclaims.engine.rules;

/**
 * A way of not telling that a sentence uses.
 *
 * @param first first word that tells of it: "would", "had", "declined"
 * @param last last word that tells of it, before what was left unsaid
 * @param who main word of the phrase for who kept silent
 * @param head the word that names the deed: "comment", "mention", "reached"
 * @param topic main word of what was left unsaid; where there is none, the head itself
 * @param message the call or request that was not answered, where the sentence is about that; else -1
 */
record Silence(int first, int last, int who, int head, int topic, int message) {
    Silence(int first, int last, int who, int head, int topic) {
        this(first, last, who, head, topic, -1);
    }

    /** The same, of somebody else. */
    Silence by(int other) {
        return new Silence(first, last, other, head, topic, message);
    }

    /** Whether nothing is named that was left unsaid. */
    boolean isBare() {
        return topic == head;
    }
}
