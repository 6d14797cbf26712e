package org.newsclaims.engine.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.lexicon.IrregularForms;
import org.newsclaims.engine.lexicon.WordList;

/**
 * Finds the dictionary form of a word whose part of speech is known: irregular forms by list, regular ones by rule.
 * Thread-safe.
 */
final class Lemmatiser {
    private final Map<String, String> verbs;
    private final Map<String, String> nouns;
    private final Map<String, String> adjectives;
    private final Map<String, String> others;
    private final VerbStem stem;

    private Lemmatiser(IrregularForms forms, Set<String> bases) {
        verbs = forms.bases("verb");
        nouns = forms.bases("noun");
        adjectives = forms.bases("adjective");
        others = forms.bases("other");
        stem = new VerbStem(bases);
    }

    static Lemmatiser load() {
        return new Lemmatiser(IrregularForms.read(), Set.copyOf(WordList.read(Lemmatiser.class, "verbs.txt")));
    }

    /** The lemma, in lower case; never null, and the word itself when nothing is known about it. */
    String lemma(String word, Tag tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        switch (tag) {
            case VB:
            case VBP:
            case VBZ:
            case VBD:
            case VBN:
            case VBG:
                return verb(lower, tag);
            case NNS:
            case NNPS:
                return noun(lower);
            case JJR:
            case JJS:
            case RBR:
            case RBS:
                return adjective(lower);
            case NN:
            case NNP:
            case JJ:
            case CD:
            case PRP_POSSESSIVE:
                return lower;
            default:
                return others.getOrDefault(lower, lower);
        }
    }

    private String verb(String word, Tag tag) {
        if (tag == Tag.VB || tag == Tag.VBP) {
            return others.getOrDefault(word, word);
        }
        String known = verbs.get(word);
        if (known != null) {
            return known;
        }
        if (tag == Tag.VBZ) {
            return thirdPerson(word);
        }
        if (tag == Tag.VBG) {
            return word.endsWith("ing") && word.length() > 4 ? stem.of(word.substring(0, word.length() - 3)) : word;
        }
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("ed") && word.length() > 3 ? stem.of(word.substring(0, word.length() - 2)) : word;
    }

    private static String thirdPerson(String word) {
        int n = word.length();
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        if (endsInHissEs(word) || word.endsWith("oes")) {
            return word.substring(0, n - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && n > 2 ? word.substring(0, n - 1) : word;
    }

    private static boolean endsInHissEs(String word) {
        return word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes");
    }

    private String noun(String word) {
        String known = nouns.get(word);
        if (known != null) {
            return known;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            return word.substring(0, hyphen + 1) + noun(word.substring(hyphen + 1));
        }
        int n = word.length();
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        if (endsInHissEs(word)) {
            return word.substring(0, n - 2);
        }
        if (word.endsWith("men") && n > 4) {
            return word.substring(0, n - 2) + "an";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural && n > 2 ? word.substring(0, n - 1) : word;
    }

    private String adjective(String word) {
        String known = adjectives.get(word);
        if (known != null) {
            return known;
        }
        int cut = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
        if (cut == 0 || word.length() - cut < 3) {
            return word;
        }
        String rest = word.substring(0, word.length() - cut);
        int n = rest.length();
        if (rest.endsWith("i")) {
            return rest.substring(0, n - 1) + "y";
        }
        boolean doubled = rest.charAt(n - 1) == rest.charAt(n - 2) && "bdgmnt".indexOf(rest.charAt(n - 1)) >= 0;
        return doubled ? rest.substring(0, n - 1) : rest;
    }
}
