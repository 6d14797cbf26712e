package org.newsclaims.engine.text;

import java.util.Map;
import java.util.Set;

/** Words that keep the stop behind them. */
final class Abbreviations {
    private final Set<String> titles;
    private final Set<String> numbered;
    private final Set<String> others;

    private Abbreviations(Map<String, Set<String>> lists) {
        titles = lists.get("title");
        numbered = lists.get("numbered");
        others = lists.get("other");
    }

    static Abbreviations load() {
        return new Abbreviations(Resource.read("abbreviations.txt"));
    }

    /** Whether the word (without its stop) always comes before a name or the like, and so never ends a sentence. */
    boolean isTitle(String word) {
        return titles.contains(word);
    }

    /** Whether the word is an abbreviation only before a number ("No. 1"). */
    boolean isNumbered(String word) {
        return numbered.contains(word);
    }

    /** Whether the word, or its last part ("R-Fla"), is abbreviated. */
    boolean contains(String word) {
        if (others.contains(word) || titles.contains(word)) {
            return true;
        }
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && hyphen <= 5 && others.contains(word.substring(hyphen + 1));
    }
}
