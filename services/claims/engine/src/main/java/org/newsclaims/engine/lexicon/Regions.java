package org.newsclaims.engine.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Places that are no government: regions, states, cities. */
public final class Regions {
    private final Set<String> names = WordList.read("regions.txt").stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    public boolean has(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}
