package org.newsclaims.engine.grouping;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The terms of a fingerprint in the forms that comparing two of them needs. */
record Vectors(
        Vector all,
        Vector words,
        Vector names,
        Vector fullNames,
        Vector numbers,
        Vector lead,
        Vector leadNames,
        Vector topNames,
        Vector pairs) {
    private static final int TOP = 4;

    static Vectors of(List<Term> terms) {
        return new Vectors(
                vector(terms, term -> term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.NAME),
                vector(terms, term -> term.kind() == Term.Kind.WORD),
                vector(terms, term -> term.kind() == Term.Kind.NAME),
                vector(terms, term -> term.kind() == Term.Kind.FULL_NAME),
                vector(terms, term -> term.kind() == Term.Kind.NUMBER),
                vector(terms, term -> term.lead() && (term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.NAME)),
                vector(terms, term -> term.lead() && term.kind() == Term.Kind.NAME),
                vector(
                        terms.stream()
                                .filter(term -> term.kind() == Term.Kind.NAME)
                                .limit(TOP)
                                .toList(),
                        term -> true),
                vector(terms, term -> term.kind() == Term.Kind.PAIR));
    }

    private static Vector vector(List<Term> terms, Predicate<Term> wanted) {
        record Entry(long key, double weight) {}
        List<Entry> entries = terms.stream()
                .filter(wanted)
                .map(term -> new Entry(Vector.key(term.text()), term.weight() / 1000.0))
                .sorted(Comparator.comparingLong(Entry::key))
                .toList();
        long[] keys = entries.stream().mapToLong(Entry::key).toArray();
        double[] weights = entries.stream().mapToDouble(Entry::weight).toArray();
        return new Vector(keys, weights);
    }
}
