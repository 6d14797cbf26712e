package org.newsclaims.engine.lexicon;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The countries of the world by name, adjective and seat of government. */
public final class Countries {
    private final WordTable<Country> byName;
    private final WordTable<Country> byAdjective;
    private final WordTable<Country> bySeat;
    private final Set<String> namesAndSeats = new HashSet<>();
    /** First words of adjectives. */
    private final Vocabulary openings;

    private Countries(Map<String, Country> byName, Map<String, Country> byAdjective, Map<String, Country> bySeat) {
        this.byName = WordTable.of(byName);
        this.byAdjective = WordTable.of(byAdjective);
        this.bySeat = WordTable.of(bySeat);
        this.openings = Vocabulary.of(
                byAdjective.keySet().stream().map(Countries::opening).collect(Collectors.toSet()));
        namesAndSeats.addAll(byName.keySet());
        namesAndSeats.addAll(bySeat.keySet());
    }

    public static Countries standard() {
        Map<String, Country> byName = new HashMap<>();
        Map<String, Country> byAdjective = new HashMap<>();
        Map<String, Country> bySeat = new HashMap<>();
        for (String line : WordList.read("places.txt")) {
            String[] fields = line.split("\\|", -1);
            Country country = new Country(fields[0].strip(), names(fields, 1), names(fields, 2), names(fields, 3));
            byName.put(key(country.name()), country);
            country.otherNames().forEach(name -> byName.put(key(name), country));
            country.adjectives().forEach(name -> byAdjective.put(key(name), country));
            country.seats().forEach(name -> bySeat.put(key(name), country));
        }
        return new Countries(byName, byAdjective, bySeat);
    }

    /** By its usual or another full name, case folded. */
    public Optional<Country> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** By adjective: "Russian". */
    public Optional<Country> described(String adjective) {
        return Optional.ofNullable(byAdjective.get(key(adjective)));
    }

    /**
     * Whether the adjective of a country may begin with a word: false of nearly all, so that nobody need put words together
     * to ask {@link #described}.
     */
    public boolean mayOpenAdjective(String word) {
        String key = key(word);
        String opening = opening(key);
        return opening.length() < key.length() || openings.has(opening);
    }

    /** The letters before anything else. */
    private static String opening(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    /** By the city its government sits in. */
    public Optional<Country> seatedIn(String city) {
        return Optional.ofNullable(bySeat.get(key(city)));
    }

    /** All that {@link #named} and {@link #seatedIn} know, in lower case. */
    Set<String> namesAndSeats() {
        return Collections.unmodifiableSet(namesAndSeats);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<String> names(String[] fields, int field) {
        if (fields.length <= field || fields[field].isBlank()) {
            return List.of();
        }
        return Arrays.stream(fields[field].split(",")).map(String::strip).toList();
    }
}
