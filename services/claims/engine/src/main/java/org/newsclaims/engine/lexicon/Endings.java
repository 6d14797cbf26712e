package org.newsclaims.engine.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Endings that words may have; looked at before a pattern tells more, for most words have none. Immutable and thread-safe. */
public final class Endings {
    private static final int LETTERS = 128;

    /** By the last letter. */
    private final String[][] endings = new String[LETTERS][];

    private Endings(String[] all) {
        for (int last = 0; last < LETTERS; last++) {
            List<String> here = new ArrayList<>();
            for (String ending : all) {
                if (ending.charAt(ending.length() - 1) == last) {
                    here.add(ending);
                }
            }
            endings[last] = here.toArray(String[]::new);
        }
    }

    /** @param endings separated by blanks, no letter but of English */
    public static Endings of(String endings) {
        return new Endings(endings.split(" "));
    }

    /** Whether a word ends so. */
    public boolean close(String word) {
        return close(word, word.length());
    }

    /** Whether a word ends so, or would without the "s" of its plural. */
    public boolean closeWithPlural(String word) {
        return close(word) || word.endsWith("s") && close(word, word.length() - 1);
    }

    private boolean close(String word, int length) {
        char last = length == 0 ? LETTERS : word.charAt(length - 1);
        if (last >= LETTERS) {
            return false;
        }
        for (String ending : endings[last]) {
            if (word.startsWith(ending, length - ending.length())) {
                return true;
            }
        }
        return false;
    }
}
