package org.newsclaims.engine.grouping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses under which keys an article is kept. A key is a pair of its most telling terms: articles about one happening
 * share several, and a pair is far rarer than either term; one of the two is always among the most telling few. Terms
 * are cut to their beginnings, so that "jewels" and "jewellery" meet. Keys that are common all the same cost no more than
 * others, since only the neighbours nearest in time are looked at.
 */
final class Filings {
    static final int LIMIT = 24;

    private static final int TERMS = 10;
    private static final int FIRST = 3;
    private static final double HEAD_BONUS = 2;
    private static final double LEAD_BONUS = 1.5;
    private static final double NAME_BONUS = 1.6;
    private static final long EPOCH_SHIFT = 100_000_000_000L;

    private Filings() {}

    static List<Filing> of(Fingerprint print) {
        List<String> telling = print.terms().stream()
                .filter(term -> term.kind() == Term.Kind.WORD || term.kind() == Term.Kind.NAME)
                .sorted(Comparator.comparingDouble(Filings::rank).reversed().thenComparing(Term::text))
                .map(Profile::beginning)
                .distinct()
                .limit(TERMS)
                .toList();
        String position = position(print);
        List<Filing> filings = new ArrayList<>(LIMIT);
        if (telling.size() == 1) {
            filings.add(new Filing(key(telling.get(0), ""), position));
        }
        for (int i = 0; i < Math.min(FIRST, telling.size()); i++) {
            for (int j = i + 1; j < telling.size(); j++) {
                filings.add(new Filing(key(telling.get(i), telling.get(j)), position));
            }
        }
        return filings;
    }

    private static double rank(Term term) {
        double place = term.head() ? HEAD_BONUS : term.lead() ? LEAD_BONUS : 1;
        return term.weight() * place * (term.kind() == Term.Kind.NAME ? NAME_BONUS : 1);
    }

    private static String key(String one, String other) {
        return Long.toHexString(TermHash.of(one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one));
    }

    /** Seconds since the epoch, shifted to be positive and padded; what has no date comes last. */
    private static String position(Fingerprint print) {
        Instant written = print.publishedAt();
        if (written == null && print.written() != null) {
            written = print.written().atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        if (written == null) {
            return "~ " + print.articleId();
        }
        String digits = Long.toString(Math.max(0, written.getEpochSecond() + EPOCH_SHIFT));
        return "0".repeat(Math.max(0, 14 - digits.length())) + digits + ' ' + print.articleId();
    }
}
