package org.newsclaims.engine.lexicon;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spells the forms of English verbs. */
public final class Inflection {
    private static final String VOWELS = "aeiou";

    private final Map<String, List<String>> irregular = IrregularForms.read().verbs();

    private Inflection() {}

    /** Reads the irregular verbs. */
    public static Inflection standard() {
        return new Inflection();
    }

    /** All forms of a verb with what each can be, in a fixed order. */
    public Map<String, Set<VerbForm>> formsOf(String lemma) {
        Map<String, Set<VerbForm>> forms = new LinkedHashMap<>();
        List<String> known = irregular.get(lemma);
        put(forms, lemma, VerbForm.BASE);
        put(forms, third(lemma), VerbForm.PRESENT);
        put(forms, known == null ? past(lemma) : known.get(1), VerbForm.PAST);
        put(forms, known == null ? past(lemma) : known.get(2), VerbForm.PARTICIPLE);
        put(forms, gerund(lemma, known), VerbForm.GERUND);
        return forms;
    }

    private static void put(Map<String, Set<VerbForm>> forms, String form, VerbForm use) {
        forms.computeIfAbsent(form, f -> EnumSet.noneOf(VerbForm.class)).add(use);
    }

    private static String third(String lemma) {
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma.matches(".*(s|sh|ch|x|z|o)") ? lemma + "es" : lemma + "s";
    }

    private static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        return endsInConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
    }

    private static String gerund(String lemma, List<String> known) {
        for (int i = 3; known != null && i < known.size(); i++) {
            if (known.get(i).endsWith("ing")) {
                return known.get(i);
            }
        }
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        boolean doubled = known != null
                && known.get(1).length() == lemma.length() + 3
                && known.get(1).endsWith("ed");
        return doubled ? lemma + lemma.charAt(lemma.length() - 1) + "ing" : lemma + "ing";
    }

    private static boolean endsInConsonantY(String lemma) {
        int n = lemma.length();
        return lemma.endsWith("y") && n > 1 && VOWELS.indexOf(lemma.charAt(n - 2)) < 0;
    }
}
