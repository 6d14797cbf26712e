package org.newsclaims.records.view;

import java.util.List;

/**
 * What grouping goes by in one article, most telling first; REST shows it where two events are compared.
 *
 * @param names parts of names
 * @param numbers numbers
 * @param words stems of other words
 */
public record TraitsView(List<TraitView> names, List<TraitView> numbers, List<TraitView> words) {
    public TraitsView {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        words = List.copyOf(words);
    }
}
