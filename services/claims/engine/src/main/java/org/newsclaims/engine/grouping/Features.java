package org.newsclaims.engine.grouping;

import java.util.List;

/**
 * What comparing two fingerprints gives, as numbers for the pair model. Symmetric.
 *
 * @param values in the order of {@link #NAMES}
 */
public record Features(double[] values) {
    /** What each value is; fixed with the version of the model. */
    public static final List<String> NAMES = List.of(
            "all",
            "words",
            "names",
            "fullNames",
            "numbers",
            "lead",
            "leadNamesLow",
            "leadNamesHigh",
            "topNamesLow",
            "topNamesHigh",
            "fullNamesHigh",
            "noFullNames",
            "numbersHigh",
            "noNumbers",
            "sameDay",
            "daysApart",
            "length");

    static Features of(Fingerprint a, Fingerprint b) {
        Vectors x = a.vectors();
        Vectors y = b.vectors();
        double leadNamesA = x.leadNames().coveredBy(y.names());
        double leadNamesB = y.leadNames().coveredBy(x.names());
        double topA = x.topNames().coveredBy(y.names());
        double topB = y.topNames().coveredBy(x.names());
        double fullA = x.fullNames().coveredBy(y.fullNames());
        double fullB = y.fullNames().coveredBy(x.fullNames());
        double numbersA = x.numbers().coveredBy(y.numbers());
        double numbersB = y.numbers().coveredBy(x.numbers());
        DayEvidence days = DayEvidence.of(a.daySet(), b.daySet());
        return new Features(new double[] {
            x.all().cosine(y.all()),
            x.words().cosine(y.words()),
            x.names().cosine(y.names()),
            x.fullNames().cosine(y.fullNames()),
            x.numbers().cosine(y.numbers()),
            x.lead().cosine(y.lead()),
            Math.min(leadNamesA, leadNamesB),
            Math.max(leadNamesA, leadNamesB),
            Math.min(topA, topB),
            Math.max(topA, topB),
            Math.max(fullA, fullB),
            x.fullNames().size() == 0 || y.fullNames().size() == 0 ? 1 : 0,
            Math.max(numbersA, numbersB),
            x.numbers().size() == 0 || y.numbers().size() == 0 ? 1 : 0,
            days.same(),
            days.apart(),
            Math.log(1 + Math.min(x.all().size(), y.all().size())) / 5
        });
    }
}
