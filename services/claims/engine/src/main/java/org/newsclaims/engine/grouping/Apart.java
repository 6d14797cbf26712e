package org.newsclaims.engine.grouping;

import java.util.List;

/**
 * Why two events are two. Follows from the fingerprints of their articles alone, which are what the store keeps.
 *
 * @param probability mean probability, in (0, 1), that an article of the one and an article of the other report one
 *     happening
 * @param ruledOut whether the dates of two of their articles rule out one happening, whatever else they share
 * @param reasons respects in which the two are less alike than articles of one event commonly are, weightiest first
 * @param alike respects in which they are as alike as articles of one event, or share something, weightiest first; a
 *     respect may be in both lists: two calls have names in common and names of their own
 */
public record Apart(double probability, boolean ruledOut, List<Reason> reasons, List<Reason> alike) {
    public Apart {
        reasons = List.copyOf(reasons);
        alike = List.copyOf(alike);
    }

    /** What is compared. */
    public enum Respect {
        /** Days of the happenings, and days and months the articles speak of. */
        DATE,
        NAMES,
        NUMBERS,
        /** All other words, one by one and side by side. */
        WORDING
    }

    /**
     * One respect in which two events were compared.
     *
     * @param respect what was compared
     * @param weight how much it counts, as a change of log odds against a common pair of articles of one event: positive
     *     when it speaks for two events, negative when for one; about 0 is no evidence
     * @param one what the first event's articles say, most said first: days as {@code 2017-05-02}, names with capitals,
     *     words as stems; at most five, may be empty
     * @param other what the second event's articles say; the same list as {@code one} for what both say
     * @param words the whole in a plain English sentence
     */
    public record Reason(Respect respect, double weight, List<String> one, List<String> other, String words) {
        public Reason {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }
}
