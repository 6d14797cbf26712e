package org.newsclaims.engine.grouping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsclaims.engine.grouping.Apart.Reason;
import org.newsclaims.engine.grouping.Apart.Respect;
import org.newsclaims.engine.terms.Stems;

/**
 * What the articles of two events say in one respect.
 *
 * @param onlyOne what only the first event's articles say, most said first
 * @param onlyOther what only the second event's articles say
 * @param both what both say
 */
record Said(Respect respect, List<String> onlyOne, List<String> onlyOther, List<String> both) {
    private static final int MOST = 5;

    static Said in(Respect respect, Collection<Fingerprint> one, Collection<Fingerprint> other) {
        Map<String, String> names = names(one);
        names(other).forEach(names::putIfAbsent);
        Map<String, Long> a = counts(respect, one, names);
        Map<String, Long> b = counts(respect, other, names);
        Map<String, Long> both = new TreeMap<>(a);
        both.keySet().retainAll(b.keySet());
        both.replaceAll((item, count) -> count + b.get(item));
        a.keySet().removeAll(both.keySet());
        b.keySet().removeAll(both.keySet());
        return new Said(respect, mostFirst(a), mostFirst(b), mostFirst(both));
    }

    /** A day that one of them has besides a common one makes no difference; names and words of one's own do. */
    boolean differs() {
        return respect == Respect.DATE
                ? both.isEmpty() && !onlyOne.isEmpty() && !onlyOther.isEmpty()
                : !onlyOne.isEmpty() || !onlyOther.isEmpty();
    }

    boolean agrees() {
        return !both.isEmpty();
    }

    Reason apart(double weight) {
        String words = respect == Respect.DATE
                ? "One happened on " + listed(onlyOne) + ", the other on " + listed(onlyOther) + ", by their articles."
                : "Only one has " + listed(onlyOne) + "; only the other has " + listed(onlyOther) + ".";
        return new Reason(respect, weight, onlyOne, onlyOther, words);
    }

    Reason alike(double weight) {
        String words = respect == Respect.DATE
                ? "Articles of both put it on " + listed(both) + "."
                : "Both have " + listed(both) + ".";
        return new Reason(respect, weight, both, both, words);
    }

    private static Map<String, Long> counts(
            Respect respect, Collection<Fingerprint> prints, Map<String, String> names) {
        if (respect == Respect.DATE) {
            return prints.stream()
                    .map(Fingerprint::happening)
                    .filter(Objects::nonNull)
                    .collect(Collectors.groupingBy(Object::toString, TreeMap::new, Collectors.counting()));
        }
        Map<String, Long> counts = new TreeMap<>();
        for (Fingerprint print : prints) {
            for (Term term : print.terms()) {
                if (respect(term.kind()) == respect) {
                    counts.merge(printed(term, names), (long) term.weight(), Long::sum);
                }
            }
        }
        return counts;
    }

    private static Respect respect(Term.Kind kind) {
        return switch (kind) {
            case NAME -> Respect.NAMES;
            case NUMBER -> Respect.NUMBERS;
            case WORD -> Respect.WORDING;
            default -> null; // full names and pairs repeat names and words
        };
    }

    /** By stem, parts of the full names: a name's stem may have lost a letter. */
    private static Map<String, String> names(Collection<Fingerprint> prints) {
        Map<String, String> names = new TreeMap<>();
        for (Fingerprint print : prints) {
            for (Term term : print.terms()) {
                if (term.kind() == Term.Kind.FULL_NAME) {
                    for (String part : term.text().split("_")) {
                        names.merge(Stems.of(part), part, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                    }
                }
            }
        }
        return names;
    }

    private static String printed(Term term, Map<String, String> names) {
        if (term.kind() != Term.Kind.NAME) {
            return term.text();
        }
        String name = names.getOrDefault(term.text(), term.text());
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }

    private static List<String> mostFirst(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String listed(List<String> items) {
        return items.isEmpty() ? "nothing of its own" : String.join(", ", items);
    }
}
