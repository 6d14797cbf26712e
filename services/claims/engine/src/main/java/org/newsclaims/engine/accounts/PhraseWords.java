package org.newsclaims.engine.accounts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsclaims.engine.lexicon.WordList;

/** What words do in noun phrases, most of the time that newspapers print them. */
final class PhraseWords {
    private static final PhraseWords STANDARD = new PhraseWords();

    private final Map<String, Sort> sorts = new HashMap<>();

    private PhraseWords() {
        for (String line : WordList.read(PhraseWords.class, "phrase-words.txt")) {
            int blank = line.indexOf(' ');
            sorts.put(line.substring(0, blank), line.charAt(blank + 1) == 'n' ? Sort.NOUN : Sort.MODIFIER);
        }
    }

    static PhraseWords standard() {
        return STANDARD;
    }

    /** What a word does. */
    enum Sort {
        /** It can be what a phrase ends in. */
        NOUN,
        /** It stands before a noun. */
        MODIFIER,
        /** It is in no noun phrase, or not known. */
        NONE
    }

    /**
     * @param word as printed
     * @param last its part after the last hyphen, or the word
     */
    Sort sort(String word, String last) {
        Sort known = sorts.get(word.toLowerCase(Locale.ROOT));
        return known != null ? known : sorts.getOrDefault(last.toLowerCase(Locale.ROOT), Sort.NONE);
    }
}
