package org.newsclaims.engine.grammar;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsclaims.engine.lexicon.Inflection;
import org.newsclaims.engine.lexicon.Vocabulary;
import org.newsclaims.engine.lexicon.WordList;
import org.newsclaims.engine.lexicon.WordTable;

/** Tells the classes of words. Immutable and thread-safe. */
public final class WordClasses {
    private static final WordClasses STANDARD = new WordClasses();

    private final WordTable<Set<WordClass>> words;
    private final WordTable<Set<WordClass>> forms;
    /** All forms of verbs that are in a class with a particle. */
    private final Vocabulary verbs;
    /** What stands in any of these. */
    private final Vocabulary all;

    private WordClasses() {
        Map<String, Set<WordClass>> byWord = new HashMap<>();
        Map<String, Set<WordClass>> byForm = new HashMap<>();
        Set<String> takingParticles = new HashSet<>();
        Inflection inflection = Inflection.standard();
        for (String line : WordList.read(WordClasses.class, "word-classes.txt")) {
            int colon = line.indexOf(':');
            WordClass wordClass = WordClass.valueOf(line.substring(0, colon));
            for (String member : line.substring(colon + 1).strip().split("\\s+")) {
                put(byWord, member, wordClass);
                int particle = member.indexOf('_');
                String verb = particle < 0 ? member : member.substring(0, particle);
                String rest = particle < 0 ? "" : member.substring(particle);
                Set<String> inflected = inflection.formsOf(verb).keySet();
                inflected.forEach(form -> put(byForm, form + rest, wordClass));
                if (particle >= 0) {
                    takingParticles.add(verb);
                    takingParticles.addAll(inflected);
                }
            }
        }
        words = WordTable.of(byWord);
        forms = WordTable.of(byForm);
        verbs = Vocabulary.of(takingParticles);
        Set<String> known = new HashSet<>(takingParticles);
        known.addAll(byWord.keySet());
        known.addAll(byForm.keySet());
        all = Vocabulary.of(known);
    }

    private static void put(Map<String, Set<WordClass>> classes, String word, WordClass wordClass) {
        classes.computeIfAbsent(word, key -> EnumSet.noneOf(WordClass.class)).add(wordClass);
    }

    /** Those that come with the engine. */
    public static WordClasses standard() {
        return STANDARD;
    }

    /** @param form any form of a verb, in lower case: for verbs whose dictionary form nobody knows */
    public boolean hasForm(WordClass wordClass, String form) {
        return has(forms.get(form), wordClass);
    }

    /** @param word dictionary form in lower case, a verb's particle after a low line */
    public boolean has(WordClass wordClass, String word) {
        return has(words.get(word), wordClass);
    }

    /** Whether a word, by its dictionary form or as any form of a verb, is in a class, be it with a particle: most are in none. */
    boolean hasAny(String word) {
        return all.has(word);
    }

    /** Whether a verb, by its dictionary form or any form, is in some class with a particle. */
    boolean takesParticle(String verb) {
        return verbs.has(verb);
    }

    private static boolean has(Set<WordClass> classes, WordClass wordClass) {
        return classes != null && classes.contains(wordClass);
    }
}
