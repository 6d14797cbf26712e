package org.newsclaims.engine.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of places: regions, states and cities that are no government, countries, and the cities that governments sit in. */
public final class Places {
    private final Vocabulary names;

    /** @param countries whose names and seats are among them */
    public Places(Countries countries) {
        Set<String> all = new HashSet<>(countries.namesAndSeats());
        WordList.read("regions.txt").forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        names = Vocabulary.of(all);
    }

    /** Case folded. */
    public boolean has(String name) {
        return names.has(name.toLowerCase(Locale.ROOT));
    }
}
