package org.newsclaims.engine.terms;

import java.util.HashMap;
import java.util.Map;

/** Dictionary forms of words that do not follow the rules: "fall" of "fell". */
final class Irregular {
    private static final Map<String, String> BASE = new HashMap<>();

    static {
        for (String line : TermList.lines("irregular.txt")) {
            String[] forms = line.split(" ");
            for (int i = 1; i < forms.length; i++) {
                BASE.putIfAbsent(Stems.of(forms[i]), Stems.of(forms[0]));
            }
        }
    }

    private Irregular() {}

    /** The stem of the dictionary form; the stem itself where nothing is irregular. */
    static String base(String stem) {
        return BASE.getOrDefault(stem, stem);
    }
}
