package org.newsclaims.engine.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A set of lower-case words. */
public final class Vocabulary {
    private final WordTable<String> words;

    private Vocabulary(WordTable<String> words) {
        this.words = words;
    }

    /** Reads a list of words separated by white space. */
    public static Vocabulary read(String name) {
        return of(String.join(" ", WordList.read(name)).toLowerCase(Locale.ROOT));
    }

    /** @param words in lower case, separated by white space */
    public static Vocabulary of(String words) {
        return of(new HashSet<>(Arrays.asList(words.strip().split("\\s+"))));
    }

    /** @param words in lower case */
    public static Vocabulary of(Set<String> words) {
        return new Vocabulary(
                WordTable.of(words.stream().collect(Collectors.toMap(Function.identity(), Function.identity()))));
    }

    public boolean has(String lowerCaseWord) {
        return words.has(lowerCaseWord);
    }
}
