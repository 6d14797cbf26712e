package org.newsclaims.engine.identity;

import org.newsclaims.engine.lexicon.Vocabulary;

/** Family names that stand before the given one: "Wang Yi". */
final class FamilyFirst {
    private static final Vocabulary NAMES = Vocabulary.read("family-first.txt");

    private FamilyFirst() {}

    /** @param word folded */
    static boolean has(String word) {
        return NAMES.has(word);
    }
}
