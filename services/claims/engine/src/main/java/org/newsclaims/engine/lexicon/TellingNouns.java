package org.newsclaims.engine.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns of telling, and what each does; from one list, {@code telling-nouns.txt}. Immutable and thread-safe. */
public final class TellingNouns {
    private static final TellingNouns STANDARD = new TellingNouns();

    private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

    private TellingNouns() {
        for (Use use : Use.values()) {
            words.put(use, new HashSet<>());
        }
        for (String line : WordList.read("telling-nouns.txt")) {
            int colon = line.indexOf(':');
            Set<String> forms = Set.of(line.substring(0, colon).split(" "));
            for (String use : line.substring(colon + 2).split(" ")) {
                words.get(Use.valueOf(use.toUpperCase(Locale.ROOT))).addAll(forms);
            }
        }
    }

    /** Those that come with the engine. */
    public static TellingNouns standard() {
        return STANDARD;
    }

    /** @param lowerCaseWord singular or plural */
    public boolean has(Use use, String lowerCaseWord) {
        return words.get(use).contains(lowerCaseWord);
    }

    /** What a noun of telling can do. */
    public enum Use {
        /** Tells what stands in its clause when somebody owns it: "the mayor's insistence that". */
        WHOSE,
        /** Tells what is to be done: "her advice is to wait". */
        BIDS,
        /** Comes from whoever told it: "word came from the palace that". */
        COMES,
        /** Tells what follows behind "that", with an owner or without one: "there were allegations that". */
        THAT,
        /** As the cue of a statement says that something was said, not thought. */
        CUE
    }
}
