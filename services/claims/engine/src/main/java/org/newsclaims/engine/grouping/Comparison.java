package org.newsclaims.engine.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells in plain words what keeps two events apart, and what they share. */
final class Comparison {
    private static final int MOST = 5;

    private final PairModel model;

    Comparison(PairModel model) {
        this.model = model;
    }

    Apart apart(List<Fingerprint> one, List<Fingerprint> other) {
        List<Apart.Reason> against = new ArrayList<>();
        List<Apart.Reason> alike = new ArrayList<>();
        dates(one, other, against, alike);
        terms("names", Term.Kind.NAME, one, other, against, alike);
        terms("numbers", Term.Kind.NUMBER, one, other, against, alike);
        terms("wording", Term.Kind.WORD, one, other, against, alike);
        return new Apart(probability(one, other), against, alike);
    }

    private double probability(List<Fingerprint> one, List<Fingerprint> other) {
        double sum = 0;
        for (Fingerprint a : one) {
            for (Fingerprint b : other) {
                sum += model.clipped(model.logOdds(a, b));
            }
        }
        return 1 / (1 + Math.exp(-sum / (one.size() * other.size())));
    }

    private static void dates(
            List<Fingerprint> one, List<Fingerprint> other, List<Apart.Reason> against, List<Apart.Reason> alike) {
        List<String> a = days(one);
        List<String> b = days(other);
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        List<String> both = a.stream().filter(b::contains).toList();
        if (both.isEmpty()) {
            against.add(new Apart.Reason(
                    "date", a, b, "One happened on " + or(a) + ", the other on " + or(b) + ", by their articles."));
        } else {
            alike.add(new Apart.Reason("date", both, both, "Articles of both speak of " + or(both) + "."));
        }
    }

    private static List<String> days(List<Fingerprint> prints) {
        Map<LocalDate, Long> counts = prints.stream()
                .map(Fingerprint::happening)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()));
        return mostFirst(counts).stream().map(LocalDate::toString).toList();
    }

    private static void terms(
            String respect,
            Term.Kind kind,
            List<Fingerprint> one,
            List<Fingerprint> other,
            List<Apart.Reason> against,
            List<Apart.Reason> alike) {
        Map<String, Long> a = weights(one, kind);
        Map<String, Long> b = weights(other, kind);
        List<String> onlyA = mostFirst(without(a, b));
        List<String> onlyB = mostFirst(without(b, a));
        if (!onlyA.isEmpty() && !onlyB.isEmpty()) {
            against.add(new Apart.Reason(
                    respect, onlyA, onlyB, "Only one has " + or(onlyA) + "; only the other has " + or(onlyB) + "."));
        }
        a.keySet().retainAll(b.keySet());
        List<String> both = mostFirst(a);
        if (!both.isEmpty()) {
            alike.add(new Apart.Reason(respect, both, both, "Both have " + or(both) + "."));
        }
    }

    private static Map<String, Long> weights(List<Fingerprint> prints, Term.Kind kind) {
        Map<String, Long> weights = new TreeMap<>();
        for (Fingerprint print : prints) {
            for (Term term : print.terms()) {
                if (term.kind() == kind) {
                    weights.merge(term.text(), (long) term.weight(), Long::sum);
                }
            }
        }
        return weights;
    }

    private static Map<String, Long> without(Map<String, Long> some, Map<String, Long> others) {
        Map<String, Long> rest = new TreeMap<>(some);
        rest.keySet().removeAll(others.keySet());
        return rest;
    }

    private static <T extends Comparable<? super T>> List<T> mostFirst(Map<T, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String or(List<String> words) {
        return String.join(", ", words);
    }
}
