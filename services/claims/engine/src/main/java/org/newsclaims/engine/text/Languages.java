package org.newsclaims.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.engine.lexicon.WordList;
import org.newsclaims.engine.lexicon.WordTable;

/**
 * Tells whether a text is English, the one language that the engine understands: by its script and by the words that
 * hardly a sentence is without. Immutable and thread-safe; the same text always gets the same answer.
 */
public final class Languages {
    private static final String ENGLISH = "en";
    /** As BCP 47 has it. */
    private static final String UNKNOWN = "und";
    /** Words at the head of a text that are looked at. */
    private static final int ENOUGH = 1_500;
    /** Fewer words than this tell nothing. */
    private static final int FEW = 8;
    /** English news has more than twice this share of them. */
    private static final double ENGLISH_SHARE = 0.15;

    private final List<String> languages = new ArrayList<>();
    /** The places of the languages that have a word. */
    private final WordTable<List<Integer>> words;

    /** With the words that come with the engine. */
    public Languages() {
        Map<String, List<Integer>> read = new HashMap<>();
        for (String line : WordList.read(Languages.class, "function-words.txt")) {
            int colon = line.indexOf(':');
            int language = languages.size();
            languages.add(line.substring(0, colon));
            Arrays.stream(line.substring(colon + 1).strip().split("\\s+"))
                    .distinct()
                    .forEach(word ->
                            read.computeIfAbsent(word, key -> new ArrayList<>()).add(language));
        }
        words = WordTable.of(read);
    }

    /**
     * Whether a text is in a language that the engine understands. Where the text is too short to tell, what the article
     * says of itself decides; where that says nothing, it is taken for English.
     *
     * @param given BCP 47 tag, or null
     */
    public boolean isEnglish(AnalysedText text, String given) {
        return other(text, given) == null;
    }

    /**
     * The language of a text that the engine does not understand.
     *
     * @param given BCP 47 tag of what it is said to be in, or null
     * @return null for English; else what it is said to be in, unless that is English, or which language its commonest words are
     *     of, or "und" when there is no telling
     */
    public String other(AnalysedText text, String given) {
        int seen = 0;
        int foreign = 0;
        int[] count = new int[languages.size()];
        for (int i = 0; i < text.tokenCount() && seen < ENOUGH; i++) {
            if (!text.kind(i).isWord()) {
                continue;
            }
            seen++;
            String word = text.normal(i).toLowerCase(Locale.ROOT);
            foreign += isForeignScript(word) ? 1 : 0;
            List<Integer> having = words.get(word);
            for (int k = 0; having != null && k < having.size(); k++) {
                count[having.get(k)]++;
            }
        }
        Map<String, Integer> met = new TreeMap<>();
        for (int k = 0; k < count.length; k++) {
            if (count[k] > 0) {
                met.merge(languages.get(k), count[k], Integer::sum);
            }
        }
        boolean saidToBeOther = given != null && !given.toLowerCase(Locale.ROOT).startsWith(ENGLISH);
        if (seen < FEW && foreign * 2 <= seen) {
            return saidToBeOther ? given : null;
        }
        int english = met.getOrDefault(ENGLISH, 0);
        met.remove(ENGLISH);
        String other = met.keySet().stream().max(Comparator.comparing(met::get)).orElse(UNKNOWN);
        boolean another = met.getOrDefault(other, 0) > english && english < ENGLISH_SHARE * seen;
        if (!another && foreign * 2 <= seen) {
            return null;
        }
        return saidToBeOther ? given : foreign * 2 > seen ? UNKNOWN : other;
    }

    private static boolean isForeignScript(String word) {
        int first = word.codePointAt(0);
        return first >= 0x80
                && Character.isLetter(first)
                && Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN;
    }
}
