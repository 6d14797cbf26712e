package org.newsclaims.engine.syntax;

import java.util.Set;

/** Restores what a verb lost before -ed and -ing: "stat" is "state", "stopp" is "stop". */
final class VerbStem {
    /** Base forms. */
    private final Set<String> verbs;

    VerbStem(Set<String> verbs) {
        this.verbs = verbs;
    }

    String of(String rest) {
        int n = rest.length();
        char last = rest.charAt(n - 1);
        boolean doubled = n > 2 && last == rest.charAt(n - 2);
        if (doubled) {
            if (verbs.contains(rest)) {
                return rest;
            }
            String single = rest.substring(0, n - 1);
            return "lsfz".indexOf(last) < 0 || verbs.contains(single) ? single : rest;
        }
        if (verbs.contains(rest + 'e')) {
            // "hoping" is of "hope", for "hop" would have doubled its last letter
            return verbs.contains(rest) && !isShort(rest, n) ? rest : rest + 'e';
        }
        return verbs.contains(rest) || !looksLost(rest, n, last) ? rest : rest + 'e';
    }

    /** One vowel, one consonant at the end. */
    private static boolean isShort(String rest, int n) {
        return n > 2 && !isVowel(rest.charAt(n - 1)) && isVowel(rest.charAt(n - 2)) && !isVowel(rest.charAt(n - 3));
    }

    /** Whether a verb that is not on the list probably ends in e. */
    private static boolean looksLost(String rest, int n, char last) {
        if (n < 3) {
            return false;
        }
        return last == 'v'
                || last == 'u'
                || last == 'c'
                || last == 'z'
                || last == 's'
                || rest.endsWith("dg")
                || rest.endsWith("at") && !isVowel(rest.charAt(n - 3))
                || last == 'l' && "bdgkpt".indexOf(rest.charAt(n - 2)) >= 0;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
