package org.newsclaims.engine.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.lexicon.WordList;

/** Brings words of names and descriptions to one form: no plural, one of several words for the same thing. */
final class SameWords {
    private static final Set<String> SINGULAR =
            Set.of("news", "police", "times", "congress", "press", "affairs", "games", "series", "politics", "texas");
    private static final Map<String, String> FIRST = read();

    private SameWords() {}

    private static Map<String, String> read() {
        Map<String, String> first = new HashMap<>();
        for (String line : WordList.read(SameWords.class, "same-words.txt")) {
            String[] words = line.split(" ");
            for (String word : words) {
                first.put(word, words[0]);
            }
        }
        return Map.copyOf(first);
    }

    /** @param word folded */
    static String one(String word) {
        String direct = FIRST.get(word);
        if (direct != null) {
            return direct;
        }
        String singular = singular(word);
        return FIRST.getOrDefault(singular, singular);
    }

    static List<String> all(List<String> words) {
        return words.stream().map(SameWords::one).toList();
    }

    static boolean isPlural(String word) {
        return !singular(word).equals(word) || word.equals("people");
    }

    private static String singular(String word) {
        int n = word.length();
        if (n < 4 || SINGULAR.contains(word)) {
            return word;
        }
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + 'y';
        }
        if (word.endsWith("men") && n > 4) {
            return word.substring(0, n - 3) + "man";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, n - 2);
        }
        boolean plain = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plain ? word.substring(0, n - 1) : word;
    }
}
