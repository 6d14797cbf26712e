package org.newsclaims.engine.terms;

/**
 * Takes the endings off that make nouns, adjectives and actors of verbs, so that "negotiate", "negotiation" and
 * "negotiator" have one root. Coarser than {@link Stems}: fit for comparing two sentences, not for finding articles.
 */
public final class Roots {
    private static final int SHORTEST = 4;
    private static final String[] ENDINGS = {
        "ization", "isation", "ations", "ation", "itions", "ition", "ators", "ator", "ativ", "at", "ments", "ment",
        "anc", "enc", "ability", "ibility", "abl", "ibl", "ality", "ities", "ity", "ness", "fully", "ful", "less",
        "ously", "ous", "ively", "iv", "ical", "ally", "al", "ions", "ion", "ing", "ors", "or", "ers", "er", "ists",
        "ist", "ism", "iz", "is", "ify", "ant", "ent", "ship", "ly", "ee", "e", "y", "i"
    };

    private Roots() {}

    /**
     * @param stem as {@link Stems#of} gives it
     * @return its root, at least four letters long; the stem itself when nothing can be taken off
     */
    public static String of(String stem) {
        String root = stem;
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String ending : ENDINGS) {
                if (root.length() - ending.length() >= SHORTEST && root.endsWith(ending)) {
                    root = root.substring(0, root.length() - ending.length());
                    cut = true;
                    break;
                }
            }
        }
        int n = root.length();
        boolean doubled = n > SHORTEST && root.charAt(n - 1) == root.charAt(n - 2);
        return doubled ? root.substring(0, n - 1) : root;
    }
}
