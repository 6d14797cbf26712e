package org.newsclaims.engine.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsclaims.engine.lexicon.Country;
import org.newsclaims.engine.lexicon.Figure;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.page.Range;

/** Of the names that one speaker has in an article the fullest, where lists or the article itself say that they are one. */
final class PrintedNames {
    static final PrintedNames NONE = new PrintedNames();

    private final Map<String, String> fullest = new HashMap<>();
    private final Map<String, Map<String, Integer>> countries = new TreeMap<>();

    private PrintedNames() {}

    static PrintedNames of(Page page, List<NameRun> runs, Lexicons lexicons) {
        PrintedNames names = new PrintedNames();
        for (NameRun run : runs) {
            String name = run.name();
            lexicons.institutions().usualName(name).ifPresent(usual -> names.print(usual, name));
            lexicons.countries().named(name).map(Country::name).ifPresent(usual -> names.count(usual, name));
            lexicons.figures().named(name).map(Figure::name).ifPresent(usual -> names.print(usual, name));
        }
        names.countries.forEach((usual, forms) -> names.fullest.put(usual, mostPrinted(forms)));
        String text = page.printed(new Range(0, page.size()));
        Acronyms.told(text).forEach(names::print);
        Set<String> acronyms = new TreeSet<>();
        runs.stream().map(NameRun::name).filter(lexicons::isAcronym).forEach(acronyms::add);
        acronyms.removeIf(acronym -> acronym.length() < Acronyms.SHORT
                || names.isExplained(acronym)
                || lexicons.countries().named(acronym).isPresent());
        Acronyms.derived(text, acronyms, word -> lexicons.countries()
                        .described(word)
                        .isPresent())
                .forEach(names::print);
        return names;
    }

    private void count(String usual, String name) {
        countries.computeIfAbsent(usual, country -> new TreeMap<>()).merge(name, 1, Integer::sum);
    }

    /** Of "UK" and "Britain" what the article says more often. */
    private static String mostPrinted(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length()))
                .orElseThrow()
                .getKey();
    }

    private void print(String usual, String name) {
        fullest.merge(usual, name, (a, b) -> a.length() >= b.length() ? a : b);
    }

    /**
     * @param usual the name that lists have, or an acronym
     * @param otherwise what to answer when the article prints none of its names
     */
    String fullest(String usual, String otherwise) {
        return fullest.getOrDefault(usual, otherwise);
    }

    /** Whether the article tells what an acronym stands for. */
    boolean isExplained(String acronym) {
        return fullest.containsKey(acronym);
    }
}
