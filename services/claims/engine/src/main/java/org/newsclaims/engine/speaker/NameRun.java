package org.newsclaims.engine.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsclaims.engine.page.Range;

/** Neighbouring capitalised words, taken apart. What is asked of its name again and again is found out once. */
final class NameRun {
    private final Range words;
    private final String name;
    private final List<String> titles;
    private final Set<String> countries;
    private final int start;
    private final boolean definite;
    private final boolean single;
    private final String key;
    private final String firstWord;
    private final String surname;
    private final String surnameKey;

    /**
     * @param words all of them
     * @param name what is left without titles and nationalities, as printed
     * @param titles titles before the name, in lower case, longest reading first
     * @param countries countries named among the titles
     * @param start first word of the name itself
     * @param definite whether "the" stands before it and no noun follows that it could describe
     */
    NameRun(Range words, String name, List<String> titles, Set<String> countries, int start, boolean definite) {
        this.words = words;
        this.name = name;
        this.titles = List.copyOf(titles);
        this.countries = Set.copyOf(countries);
        this.start = start;
        this.definite = definite;
        single = name.indexOf(' ') < 0;
        key = name.toLowerCase(Locale.ROOT);
        firstWord = single ? key : FullNames.firstWord(name);
        surname = single ? name : FullNames.surname(name);
        surnameKey = single ? key : surname.toLowerCase(Locale.ROOT);
    }

    Range words() {
        return words;
    }

    String name() {
        return name;
    }

    /** The name in lower case. */
    String key() {
        return key;
    }

    /** In lower case. */
    String firstWord() {
        return firstWord;
    }

    String surname() {
        return surname;
    }

    /** The surname in lower case. */
    String surnameKey() {
        return surnameKey;
    }

    List<String> titles() {
        return titles;
    }

    Set<String> countries() {
        return countries;
    }

    int start() {
        return start;
    }

    boolean definite() {
        return definite;
    }

    boolean isSingle() {
        return single;
    }

    boolean isTitled() {
        return !titles.isEmpty();
    }
}
