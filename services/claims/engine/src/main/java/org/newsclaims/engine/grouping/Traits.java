package org.newsclaims.engine.grouping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.engine.terms.Stems;

/**
 * What grouping goes by in one article, in a form to show to people and to compare without the engine: its most telling
 * names, numbers and other words. Follows from the fingerprint alone.
 *
 * @param names most telling first, with a capital; at most {@value #MOST_NAMES}
 * @param numbers most telling first; at most {@value #MOST_NUMBERS}
 * @param words stems, most telling first; at most {@value #MOST_WORDS}
 */
public record Traits(List<Trait> names, List<Trait> numbers, List<Trait> words) {
    private static final int MOST_NAMES = 16;
    private static final int MOST_NUMBERS = 8;
    private static final int MOST_WORDS = 24;
    private static final Comparator<Term> TELLING =
            Comparator.comparingInt(Term::weight).reversed().thenComparing(Term::text);

    public Traits {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        words = List.copyOf(words);
    }

    /**
     * @param text as shown
     * @param weight how telling it is in this article, in thousandths; positive
     */
    public record Trait(String text, int weight) {}

    /** Of the article that the fingerprint was taken from. */
    public static Traits of(Fingerprint print) {
        Map<String, String> parts = partsOfFullNames(print);
        return new Traits(
                print.terms().stream()
                        .filter(term -> term.kind() == Term.Kind.NAME)
                        .sorted(TELLING)
                        .limit(MOST_NAMES)
                        .map(term ->
                                new Trait(capitalised(parts.getOrDefault(term.text(), term.text())), term.weight()))
                        .toList(),
                traits(print, Term.Kind.NUMBER, MOST_NUMBERS),
                traits(print, Term.Kind.WORD, MOST_WORDS));
    }

    private static List<Trait> traits(Fingerprint print, Term.Kind kind, int most) {
        return print.terms().stream()
                .filter(term -> term.kind() == kind)
                .sorted(TELLING)
                .limit(most)
                .map(term -> new Trait(term.text(), term.weight()))
                .toList();
    }

    /** A name's stem may have lost a letter that the full name still has. */
    private static Map<String, String> partsOfFullNames(Fingerprint print) {
        Map<String, String> parts = new HashMap<>();
        print.terms().stream()
                .filter(term -> term.kind() == Term.Kind.FULL_NAME)
                .flatMap(term -> List.of(term.text().split("_")).stream())
                .forEach(part -> parts.merge(Stems.of(part), part, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return parts;
    }

    private static String capitalised(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }
}
