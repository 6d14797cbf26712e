package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Set;
import org.newsclaims.engine.page.Range;

/**
 * Neighbouring capitalised words, taken apart.
 *
 * @param words all of them
 * @param name what is left without titles and nationalities, as printed
 * @param titles titles before the name, in lower case, longest reading first
 * @param countries countries named among the titles
 * @param start first word of the name itself
 * @param definite whether "the" stands before it and no noun follows that it could describe
 */
record NameRun(Range words, String name, List<String> titles, Set<String> countries, int start, boolean definite) {
    NameRun {
        titles = List.copyOf(titles);
        countries = Set.copyOf(countries);
    }

    String surname() {
        return FullNames.surname(name);
    }

    boolean isSingle() {
        return name.indexOf(' ') < 0;
    }

    boolean isTitled() {
        return !titles.isEmpty();
    }
}
