package org.newsclaims.query.domain.apart;

import java.util.List;
import org.newsclaims.records.view.EventView;

/**
 * Two events compared, as far as the views tell.
 *
 * @param one the first event
 * @param other the second event
 * @param same whether both ids lead to one event now
 * @param reasons respects in which they differ, weightiest first: days and times, then what they share least of
 * @param alike respects in which they agree
 */
public record Apart(EventView one, EventView other, boolean same, List<Respect> reasons, List<Respect> alike) {
    public Apart {
        reasons = List.copyOf(reasons);
        alike = List.copyOf(alike);
    }

    /**
     * One respect in which two events were compared.
     *
     * @param respect {@code date}, {@code publication}, {@code names}, {@code numbers} or {@code wording}
     * @param one what only the first event's articles say, most telling first; where both agree, what they share
     * @param other what only the second event's articles say
     * @param overlap share of the weight of both that is common, from 0 to 1; null for days and times
     * @param words the whole in a plain sentence
     */
    public record Respect(String respect, List<String> one, List<String> other, Double overlap, String words) {
        public Respect {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }
}
