package org.newsclaims.engine.terms;

import java.util.Locale;

/** Folds the commonest English endings, so that "agreed", "agrees" and "agree" are one term. Not a dictionary. */
public final class Stems {
    private static final int SHORT = 4;

    private Stems() {}

    /** Lower case, without possessive and ending; names of up to four letters stay whole. */
    public static String of(String word) {
        String stem = bare(word);
        int n = stem.length();
        if (n <= SHORT) {
            return n == SHORT && stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")
                    ? stem.substring(0, n - 1)
                    : stem;
        }
        if (stem.endsWith("ies")) {
            return stem.substring(0, n - 3) + "y";
        }
        if (stem.endsWith("sses") || stem.endsWith("shes") || stem.endsWith("ches") || stem.endsWith("xes")) {
            return stem.substring(0, n - 2);
        }
        if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is")) {
            return withoutFinalE(stem.substring(0, n - 1));
        }
        if (stem.endsWith("ied")) {
            return stem.substring(0, n - 3) + "y";
        }
        if (stem.endsWith("ing") && n > 5) {
            return undoubled(stem.substring(0, n - 3));
        }
        if (stem.endsWith("ed") && n > SHORT) {
            return undoubled(stem.substring(0, n - 2));
        }
        return withoutFinalE(stem);
    }

    /** Lower case, without possessive and without the points of abbreviations. */
    public static String bare(String word) {
        if (isBare(word)) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (isBare(lower)) {
            return lower;
        }
        String bare = lower.replace('’', '\'');
        if (bare.endsWith("'s")) {
            bare = bare.substring(0, bare.length() - 2);
        }
        return bare.replace(".", "").replace("'", "");
    }

    /** Most words are: small letters and nothing else. */
    private static boolean isBare(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String undoubled(String stem) {
        int n = stem.length();
        if (n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "lsz".indexOf(stem.charAt(n - 1)) < 0) {
            return stem.substring(0, n - 1);
        }
        return withoutFinalE(stem);
    }

    private static String withoutFinalE(String stem) {
        return stem.length() > SHORT && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
