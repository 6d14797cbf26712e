package org.newsclaims.engine.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The terms of a fingerprint in the form that comparing two of them needs: hashes in ascending order with their weights,
 * and flags for the parts of the article they are in, so that one walk along two profiles gives all that they share.
 */
final class Profile {
    /** A word or a name that is no full name. */
    static final int SINGLE = 1;

    static final int WORD = 2;
    static final int NAME = 4;
    static final int FULL_NAME = 8;
    static final int NUMBER = 16;
    static final int PAIR = 32;
    /** Single, and in the lead. */
    static final int LEAD = 64;
    /** Single, and in the headline. */
    static final int HEAD = 128;
    /** One of the weightiest names. */
    static final int TOP = 256;
    /** How many parts of an article are told apart. */
    static final int PARTS = 10;

    private static final int MOST_TOP = 4;
    private static final int BEGINNING = 5;
    private static final double PER = 1000.0;

    final long[] keys;
    final double[] weights;
    final int[] flags;
    /** First letters of words and names, so that "jeweler", "jewels" and "jewellery" are one. */
    final long[] beginnings;

    final double[] beginningWeights;
    /** What a beginning weighs in the lead, or 0. */
    final double[] leadBeginningWeights;

    final Extent beginning;
    final Extent leadBeginning;
    private final Extent[] extents = new Extent[PARTS];

    Profile(List<Term> terms) {
        List<Entry> entries = entries(terms);
        keys = entries.stream().mapToLong(Entry::key).toArray();
        weights = entries.stream().mapToDouble(Entry::weight).toArray();
        flags = entries.stream().mapToInt(Entry::flags).toArray();
        for (int flag = SINGLE; flag <= TOP; flag <<= 1) {
            extents[part(flag)] = extent(flag, 0);
        }
        extents[part(NAME | LEAD)] = extent(NAME, LEAD);
        Map<Long, Double> all = beginnings(terms, term -> true);
        Map<Long, Double> lead = beginnings(terms, Term::lead);
        beginnings = all.keySet().stream().mapToLong(Long::longValue).toArray();
        beginningWeights =
                all.values().stream().mapToDouble(Double::doubleValue).toArray();
        leadBeginningWeights = all.keySet().stream()
                .mapToDouble(key -> lead.getOrDefault(key, 0.0))
                .toArray();
        beginning = Extent.of(beginningWeights);
        leadBeginning = Extent.of(leadBeginningWeights);
    }

    /** How much of the article has this flag, or both these flags. */
    Extent extent(int flag) {
        return extents[part(flag)];
    }

    /** A number below {@link #PARTS} for each flag, and for names in the lead. */
    static int part(int flag) {
        return flag == (NAME | LEAD) ? PARTS - 1 : Integer.numberOfTrailingZeros(flag);
    }

    private Extent extent(int flag, int other) {
        double[] chosen = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            chosen[i] = (flags[i] & (flag | other)) == (flag | other) ? weights[i] : 0;
        }
        return Extent.of(chosen);
    }

    private static List<Entry> entries(List<Term> terms) {
        List<Entry> entries = new ArrayList<>(terms.size());
        int names = 0;
        for (Term term : terms) {
            int top = term.kind() == Term.Kind.NAME && names++ < MOST_TOP ? TOP : 0;
            entries.add(new Entry(TermHash.of(term.text()), term.weight() / PER, flags(term) | top));
        }
        entries.sort(Comparator.comparingLong(Entry::key));
        return entries;
    }

    private static int flags(Term term) {
        int single = SINGLE | (term.lead() ? LEAD : 0) | (term.head() ? HEAD : 0);
        return switch (term.kind()) {
            case WORD -> WORD | single;
            case NAME -> NAME | single;
            case FULL_NAME -> FULL_NAME;
            case NUMBER -> NUMBER;
            case PAIR -> PAIR;
        };
    }

    private static Map<Long, Double> beginnings(List<Term> terms, Predicate<Term> wanted) {
        Map<Long, Double> found = new TreeMap<>();
        for (Term term : terms) {
            if ((term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.NAME) && wanted.test(term)) {
                found.merge(TermHash.of(beginning(term)), term.weight() / PER, Math::max);
            }
        }
        return found;
    }

    /** Its first five letters. */
    static String beginning(Term term) {
        String text = term.text();
        return text.codePointCount(0, text.length()) > BEGINNING
                ? text.substring(0, text.offsetByCodePoints(0, BEGINNING))
                : text;
    }

    private record Entry(long key, double weight, int flags) {}

    /**
     * The size of a part of an article.
     *
     * @param norm Euclidean
     * @param sum of weights
     */
    record Extent(double norm, double sum) {
        static Extent of(double[] weights) {
            double squares = 0;
            double sum = 0;
            for (double weight : weights) {
                squares += weight * weight;
                sum += weight;
            }
            return new Extent(Math.sqrt(squares), sum);
        }
    }
}
