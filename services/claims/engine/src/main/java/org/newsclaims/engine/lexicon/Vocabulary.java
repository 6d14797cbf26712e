package org.newsclaims.engine.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A set of lower-case words. */
public final class Vocabulary {
    private final Set<String> words;

    private Vocabulary(Collection<String> words) {
        this.words = new HashSet<>(words); // looks up faster than the sets that cannot be changed
    }

    /** Reads a list of words separated by white space. */
    public static Vocabulary read(String name) {
        return of(String.join(" ", WordList.read(name)).toLowerCase(Locale.ROOT));
    }

    /** @param words in lower case, separated by white space */
    public static Vocabulary of(String words) {
        return new Vocabulary(Arrays.asList(words.strip().split("\\s+")));
    }

    public boolean has(String lowerCaseWord) {
        return words.contains(lowerCaseWord);
    }
}
