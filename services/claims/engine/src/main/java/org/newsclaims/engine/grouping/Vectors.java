package org.newsclaims.engine.grouping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The terms of a fingerprint in the forms that comparing two of them needs.
 *
 * @param beginnings the first letters of words and names, so that "jeweler", "jewels" and "jewellery" are one
 */
record Vectors(
        Vector all,
        Vector words,
        Vector names,
        Vector fullNames,
        Vector numbers,
        Vector lead,
        Vector leadNames,
        Vector topNames,
        Vector pairs,
        Vector head,
        Vector beginnings,
        Vector leadBeginnings) {
    private static final int TOP = 4;
    private static final int BEGINNING = 5;

    static Vectors of(List<Term> terms) {
        List<Term> single = select(terms, term -> term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.NAME);
        List<Term> names = select(terms, term -> term.kind() == Term.Kind.NAME);
        List<Term> lead = select(single, Term::lead);
        return new Vectors(
                vector(single, Term::text),
                vector(select(terms, term -> term.kind() == Term.Kind.WORD), Term::text),
                vector(names, Term::text),
                vector(select(terms, term -> term.kind() == Term.Kind.FULL_NAME), Term::text),
                vector(select(terms, term -> term.kind() == Term.Kind.NUMBER), Term::text),
                vector(lead, Term::text),
                vector(select(names, Term::lead), Term::text),
                vector(names.subList(0, Math.min(TOP, names.size())), Term::text),
                vector(select(terms, term -> term.kind() == Term.Kind.PAIR), Term::text),
                vector(select(single, Term::head), Term::text),
                vector(single, Vectors::beginning),
                vector(lead, Vectors::beginning));
    }

    private static List<Term> select(List<Term> terms, Predicate<Term> wanted) {
        return terms.stream().filter(wanted).toList();
    }

    /** Its first five letters. */
    static String beginning(Term term) {
        String text = term.text();
        return text.codePointCount(0, text.length()) > BEGINNING
                ? text.substring(0, text.offsetByCodePoints(0, BEGINNING))
                : text;
    }

    /** Terms that come to the same key count once, with the greatest of their weights. */
    private static Vector vector(List<Term> terms, Function<Term, String> name) {
        Map<Long, Double> weights = new TreeMap<>();
        for (Term term : terms) {
            weights.merge(Vector.key(name.apply(term)), term.weight() / 1000.0, Math::max);
        }
        return new Vector(
                weights.keySet().stream().mapToLong(Long::longValue).toArray(),
                weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
