package org.newsclaims.engine.grammar;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.lexicon.Inflection;
import org.newsclaims.engine.lexicon.WordList;

/** Tells the classes of words. Immutable and thread-safe. */
public final class WordClasses {
    private static final WordClasses STANDARD = new WordClasses();

    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    private final Map<WordClass, Set<String>> forms = new EnumMap<>(WordClass.class);

    private WordClasses() {
        Inflection inflection = Inflection.standard();
        for (String line : WordList.read(WordClasses.class, "word-classes.txt")) {
            int colon = line.indexOf(':');
            WordClass wordClass = WordClass.valueOf(line.substring(0, colon));
            for (String member : line.substring(colon + 1).strip().split("\\s+")) {
                words.computeIfAbsent(wordClass, key -> new HashSet<>()).add(member);
                int particle = member.indexOf('_');
                String verb = particle < 0 ? member : member.substring(0, particle);
                String rest = particle < 0 ? "" : member.substring(particle);
                Set<String> inflected = forms.computeIfAbsent(wordClass, key -> new HashSet<>());
                inflection.formsOf(verb).keySet().forEach(form -> inflected.add(form + rest));
            }
        }
    }

    /** Those that come with the engine. */
    public static WordClasses standard() {
        return STANDARD;
    }

    /** @param form any form of a verb, in lower case: for verbs whose dictionary form nobody knows */
    public boolean hasForm(WordClass wordClass, String form) {
        return forms.getOrDefault(wordClass, Set.of()).contains(form);
    }

    /** @param word dictionary form in lower case, a verb's particle after a low line */
    public boolean has(WordClass wordClass, String word) {
        return words.getOrDefault(wordClass, Set.of()).contains(word);
    }
}
