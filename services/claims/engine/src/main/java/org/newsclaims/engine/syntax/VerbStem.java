package org.newsclaims.engine.syntax;

import java.util.Map;

/** Restores what a verb lost before -ed and -ing: "stat" is "state", "stopp" is "stop". */
final class VerbStem {
    private final Map<String, String> exceptions;
    private final WordClusters words;

    /** Takes the stems that would come out wrong. */
    VerbStem(Map<String, String> exceptions, WordClusters words) {
        this.exceptions = exceptions;
        this.words = words;
    }

    String of(String rest) {
        String known = exceptions.get(rest);
        if (known != null) {
            return known;
        }
        int n = rest.length();
        char last = rest.charAt(n - 1);
        if (n > 2 && last == rest.charAt(n - 2) && "bdglmnprt".indexOf(last) >= 0) {
            String single = rest.substring(0, n - 1);
            return isVerb(single) && !(last == 'l' && isVerb(rest)) ? single : rest;
        }
        if (takesE(rest, n, last) || (!isVerb(rest) && isVerb(rest + 'e'))) {
            return rest + 'e';
        }
        return rest;
    }

    /** Letters that no verb ends in, and those before which "hoping" and "hopping" differ. */
    private boolean takesE(String rest, int n, char last) {
        if (last == 'v' || last == 'u' || last == 'c') {
            return true;
        }
        boolean oneConsonant = n > 2 && !isVowel(last) && isVowel(rest.charAt(n - 2)) && !isVowel(rest.charAt(n - 3));
        return "wxy".indexOf(last) < 0
                && (oneConsonant || last == 's' || last == 'z' || last == 'g')
                && isVerb(rest + 'e');
    }

    private boolean isVerb(String word) {
        return words.mayBeVerb(WordClusters.hash(word));
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
