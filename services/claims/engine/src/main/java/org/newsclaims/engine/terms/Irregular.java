package org.newsclaims.engine.terms;

import java.util.HashMap;
import java.util.Map;
import org.newsclaims.engine.lexicon.IrregularForms;

/** Dictionary forms of words that do not follow the rules: "fall" of "fell". */
final class Irregular {
    private static final Map<String, String> BASE = new HashMap<>();

    static {
        IrregularForms.read()
                .basesOfAnyWord()
                .forEach((form, base) -> BASE.putIfAbsent(Stems.of(form), Stems.of(base)));
    }

    private Irregular() {}

    /** The stem of the dictionary form; the stem itself where nothing is irregular. */
    static String base(String stem) {
        return BASE.getOrDefault(stem, stem);
    }
}
