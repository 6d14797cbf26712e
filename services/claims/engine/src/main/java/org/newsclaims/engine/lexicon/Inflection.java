package org.newsclaims.engine.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Spells the forms of English verbs. */
public final class Inflection {
    private static final String VOWELS = "aeiou";

    private final Map<String, String[]> irregular = new HashMap<>();

    private Inflection() {}

    /** Reads the irregular verbs. */
    public static Inflection standard() {
        Inflection inflection = new Inflection();
        for (String line : WordList.read("irregular.txt")) {
            String[] fields = line.split(" ");
            inflection.irregular.put(fields[0], fields);
        }
        return inflection;
    }

    /** All forms of a verb with what each can be, in a fixed order. */
    public Map<String, Set<VerbForm>> formsOf(String lemma) {
        Map<String, Set<VerbForm>> forms = new LinkedHashMap<>();
        String[] past = irregular.get(lemma);
        put(forms, lemma, VerbForm.BASE);
        put(forms, third(lemma), VerbForm.PRESENT);
        put(forms, past == null ? past(lemma) : past[1], VerbForm.PAST);
        put(forms, past == null ? past(lemma) : past[2], VerbForm.PARTICIPLE);
        put(forms, gerund(lemma, past), VerbForm.GERUND);
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

    private static String gerund(String lemma, String[] past) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        boolean doubled = past != null && past[1].length() == lemma.length() + 3 && past[1].endsWith("ed");
        return doubled || lemma.equals("put") || lemma.equals("forget")
                ? lemma + lemma.charAt(lemma.length() - 1) + "ing"
                : lemma + "ing";
    }

    private static boolean endsInConsonantY(String lemma) {
        int n = lemma.length();
        return lemma.endsWith("y") && n > 1 && VOWELS.indexOf(lemma.charAt(n - 2)) < 0;
    }
}
