package org.newsclaims.engine.grouping;

import java.util.List;

/**
 * What comparing two fingerprints gives, as numbers for the pair model. Symmetric.
 *
 * @param values in the order of {@link #NAMES}
 */
public record FingerprintFeatures(double[] values) {
    /** What each value is; fixed with the version of the model. */
    public static final List<String> NAMES = List.of(
            "all",
            "words",
            "names",
            "fullNames",
            "numbers",
            "lead",
            "pairs",
            "logAll",
            "logWords",
            "logNames",
            "logLead",
            "logPairs",
            "logNumbers",
            "leadNamesLow",
            "leadNamesHigh",
            "topNamesLow",
            "topNamesHigh",
            "noFullNames",
            "numbersHigh",
            "noNumbers",
            "coverHigh",
            "leadHigh",
            "leadLow",
            "headHigh",
            "headLow",
            "topApart",
            "beginnings",
            "leadBeginnings",
            "logBeginnings",
            "beginningsHigh",
            "leadBeginningsHigh",
            "sameDay",
            "daysApart",
            "otherMonths");

    /** Whether each value comes of the days that the articles tell, in the same order. */
    static final List<Boolean> OF_DAYS = NAMES.stream()
            .map(List.of("sameDay", "daysApart", "otherMonths")::contains)
            .toList();

    /** Added before taking logs, so that nothing in common is finite. */
    private static final double FLOOR = 0.03;

    static FingerprintFeatures of(Fingerprint a, Fingerprint b) {
        return of(a, b, Overlap.of(a.profile(), b.profile()));
    }

    /** @param shared what the two profiles share, terms included */
    static FingerprintFeatures of(Fingerprint a, Fingerprint b, Overlap shared) {
        Profile x = a.profile();
        Profile y = b.profile();
        double all = shared.cosine(Profile.SINGLE);
        double words = shared.cosine(Profile.WORD);
        double names = shared.cosine(Profile.NAME);
        double numbers = shared.cosine(Profile.NUMBER);
        double lead = shared.cosine(Profile.LEAD);
        double pairs = shared.cosine(Profile.PAIR);
        double topA = shared.ofFirst(Profile.TOP);
        double topB = shared.ofSecond(Profile.TOP);
        double beginnings = shared.beginnings(false);
        DayEvidence days = DayEvidence.of(a.daySet(), b.daySet());
        return new FingerprintFeatures(new double[] {
            all,
            words,
            names,
            shared.cosine(Profile.FULL_NAME),
            numbers,
            lead,
            pairs,
            Math.log(FLOOR + all),
            Math.log(FLOOR + words),
            Math.log(FLOOR + names),
            Math.log(FLOOR + lead),
            Math.log(FLOOR + pairs),
            Math.log(FLOOR + numbers),
            low(shared, Profile.NAME | Profile.LEAD),
            high(shared, Profile.NAME | Profile.LEAD),
            Math.min(topA, topB),
            Math.max(topA, topB),
            lacking(x, y, Profile.FULL_NAME),
            high(shared, Profile.NUMBER),
            lacking(x, y, Profile.NUMBER),
            high(shared, Profile.SINGLE),
            high(shared, Profile.LEAD),
            low(shared, Profile.LEAD),
            high(shared, Profile.HEAD),
            low(shared, Profile.HEAD),
            (1 - topA) * (1 - topB),
            beginnings,
            shared.beginnings(true),
            Math.log(FLOOR + beginnings),
            shared.beginningsHigh(false),
            shared.beginningsHigh(true),
            days.same(),
            days.apart(),
            days.otherMonths()
        });
    }

    /** The greater of the shares of both articles' parts that the other covers. */
    private static double high(Overlap shared, int part) {
        return Math.max(shared.ofFirst(part), shared.ofSecond(part));
    }

    private static double low(Overlap shared, int part) {
        return Math.min(shared.ofFirst(part), shared.ofSecond(part));
    }

    private static double lacking(Profile x, Profile y, int part) {
        return x.extent(part).sum() == 0 || y.extent(part).sum() == 0 ? 1 : 0;
    }
}
