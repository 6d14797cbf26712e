package org.newsclaims.engine.grouping;

import java.util.List;

/**
 * Why two events are two.
 *
 * @param probability mean probability, over pairs of their articles, of reporting one happening
 * @param reasons what speaks against one happening, weightiest first
 * @param alike what they have in common all the same
 */
public record Apart(double probability, List<Reason> reasons, List<Reason> alike) {
    public Apart {
        reasons = List.copyOf(reasons);
        alike = List.copyOf(alike);
    }

    /**
     * One respect in which two events were compared.
     *
     * @param respect "date", "names", "places", "numbers" or "wording"
     * @param one what the first event's articles say, most said first; may be empty
     * @param other what the second event's articles say
     * @param words the whole in a plain sentence
     */
    public record Reason(String respect, List<String> one, List<String> other, String words) {
        public Reason {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }
}
