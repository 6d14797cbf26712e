package org.newsclaims.engine.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsclaims.engine.lexicon.WordList;

/**
 * Words that news writers use for one another count as one concept: "step up" and "intensify"; so do words of one root:
 * "negotiate" and "negotiator".
 */
public final class Concepts {
    private static final String RESOURCE = "synonyms.txt";
    private static final Pattern ITEM = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    /** Weight of a group of phrases alone. */
    private static final double PHRASE = 4;

    private static final Concepts STANDARD = read();

    private final Map<String, String> ofStem = new HashMap<>();
    private final Map<String, String> ofRoot = new HashMap<>();
    private final Map<String, List<String[]>> phrases = new HashMap<>();

    private final Map<String, Double> means = new HashMap<>();

    private Concepts() {}

    /** The table that comes with the engine. */
    public static Concepts standard() {
        return STANDARD;
    }

    /**
     * A concept in a text.
     *
     * @param concept the concept
     * @param stem the word it was said with; of a phrase the first
     * @param place of that word among the stems
     */
    public record Found(String concept, String stem, int place) {}

    /** How telling a concept is in news at large: what the words that stand for it weigh in the mean. */
    public double weight(Found found) {
        Double mean = means.get(found.concept());
        return mean == null ? Background.shipped().weight(found.stem()) : mean;
    }

    /** One concept for each stem, phrases of several stems joined into one. What is in no group is its own root. */
    public List<String> of(List<String> stems) {
        return find(stems).stream().map(Found::concept).toList();
    }

    /** Whether a stem is in one of the groups. */
    public boolean has(String stem) {
        return ofStem.containsKey(stem);
    }

    /** The same with the words. */
    public List<Found> find(List<String> stems) {
        List<Found> concepts = new ArrayList<>(stems.size());
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            String[] phrase = phraseAt(stems, i);
            if (phrase != null) {
                concepts.add(new Found(phrase[phrase.length - 1], stem, i));
                i += phrase.length - 2;
            } else {
                concepts.add(new Found(of(stem), stem, i));
            }
        }
        return concepts;
    }

    private String of(String word) {
        String stem = Irregular.base(word);
        String concept = ofStem.get(stem);
        if (concept != null) {
            return concept;
        }
        String root = Roots.of(stem);
        return ofRoot.getOrDefault(root, root);
    }

    private String[] phraseAt(List<String> stems, int at) {
        for (String[] phrase : phrases.getOrDefault(stems.get(at), List.of())) {
            boolean fits = at + phrase.length - 1 <= stems.size();
            for (int k = 1; fits && k < phrase.length - 1; k++) {
                fits = stems.get(at + k).equals(phrase[k]);
            }
            if (fits) {
                return phrase;
            }
        }
        return null;
    }

    private void add(String line, int group) {
        String concept = "~" + group;
        Matcher items = ITEM.matcher(line);
        double sum = 0;
        int single = 0;
        while (items.find()) {
            if (items.group(1) == null) {
                String stem = Stems.of(items.group(2));
                sum += Background.shipped().weight(stem);
                single++;
                ofStem.putIfAbsent(stem, concept);
                ofRoot.putIfAbsent(Roots.of(stem), concept);
            } else {
                String[] words = items.group(1).split(" ");
                String[] phrase = new String[words.length + 1];
                for (int i = 0; i < words.length; i++) {
                    phrase[i] = Stems.of(words[i]);
                }
                phrase[words.length] = concept;
                phrases.computeIfAbsent(phrase[0], key -> new ArrayList<>()).add(phrase);
            }
        }
        means.put(concept, single == 0 ? PHRASE : sum / single);
    }

    private static Concepts read() {
        Concepts concepts = new Concepts();
        int group = 0;
        for (String line : WordList.read(Concepts.class, RESOURCE)) {
            concepts.add(line, group++);
        }
        return concepts;
    }
}
