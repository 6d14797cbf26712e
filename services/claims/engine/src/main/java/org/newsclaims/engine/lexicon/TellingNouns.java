package org.newsclaims.engine.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns of telling, and what each does; from one list, {@code telling-nouns.txt}. Immutable and thread-safe. */
public final class TellingNouns {
    private static final TellingNouns STANDARD = new TellingNouns();

    private final WordTable<Set<Use>> words;

    private TellingNouns() {
        Map<String, Set<Use>> read = new HashMap<>();
        for (String line : WordList.read("telling-nouns.txt")) {
            int colon = line.indexOf(':');
            for (String form : line.substring(0, colon).split(" ")) {
                Set<Use> uses = read.computeIfAbsent(form, key -> EnumSet.noneOf(Use.class));
                for (String use : line.substring(colon + 2).split(" ")) {
                    uses.add(Use.valueOf(use.toUpperCase(Locale.ROOT)));
                }
            }
        }
        words = WordTable.of(read);
    }

    /** Those that come with the engine. */
    public static TellingNouns standard() {
        return STANDARD;
    }

    /** @param lowerCaseWord singular or plural */
    public boolean has(Use use, String lowerCaseWord) {
        Set<Use> uses = words.get(lowerCaseWord);
        return uses != null && uses.contains(use);
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
