package org.newsclaims.engine.accounts;

import java.util.Arrays;
import java.util.Map;

/** All that one text can be filed under, in the form that filing it among very many others needs. Immutable. */
public final class FilingLabels {
    /** Ascending. */
    private final String[] keys;
    /** By place of the key, the words as the text has them. */
    private final String[] printed;

    private FilingLabels(Map<String, String> candidates) {
        keys = candidates.keySet().toArray(String[]::new);
        printed = candidates.values().toArray(String[]::new);
    }

    /**
     * @param text what a remark is about, in the article's words
     * @return its telling words, alone and by twos; the same for the same text
     */
    public static FilingLabels of(String text) {
        return new FilingLabels(Label.candidates(text));
    }

    int size() {
        return keys.length;
    }

    String key(int place) {
        return keys[place];
    }

    /** The words that stand for a key, which must be among the keys. */
    String printed(String key) {
        return printed[Arrays.binarySearch(keys, key)];
    }
}
