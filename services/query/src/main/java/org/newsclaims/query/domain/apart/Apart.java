package org.newsclaims.query.domain.apart;

import java.util.List;
import org.newsclaims.records.view.EventView;

/**
 * Two events compared, as far as the views tell.
 *
 * @param one the first event
 * @param other the second event
 * @param same whether both ids lead to one event now
 * @param reasons respects in which they differ, weightiest first
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
     * @param respect {@code date}, {@code publication}, {@code names} or {@code wording}
     * @param one what the first event's articles say; may be empty
     * @param other what the second event's articles say; may be empty
     * @param words the whole in a plain sentence
     */
    public record Respect(String respect, List<String> one, List<String> other, String words) {
        public Respect {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }
}
