package org.newsclaims.engine.grouping;

import java.util.List;
import org.newsclaims.engine.grouping.Apart.Respect;

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

    /** What each value belongs to, in the same order. */
    static final List<Respect> RESPECTS = NAMES.stream().map(Features::respect).toList();

    /** Added before taking logs, so that nothing in common is finite. */
    private static final double FLOOR = 0.03;

    static Features of(Fingerprint a, Fingerprint b) {
        Vectors x = a.vectors();
        Vectors y = b.vectors();
        double all = x.all().cosine(y.all());
        double words = x.words().cosine(y.words());
        double names = x.names().cosine(y.names());
        double numbers = x.numbers().cosine(y.numbers());
        double lead = x.lead().cosine(y.lead());
        double pairs = x.pairs().cosine(y.pairs());
        double leadNamesA = x.leadNames().coveredBy(y.names());
        double leadNamesB = y.leadNames().coveredBy(x.names());
        double topA = x.topNames().coveredBy(y.names());
        double topB = y.topNames().coveredBy(x.names());
        double leadA = x.lead().coveredBy(y.all());
        double leadB = y.lead().coveredBy(x.all());
        double headA = x.head().coveredBy(y.all());
        double headB = y.head().coveredBy(x.all());
        double beginnings = x.beginnings().cosine(y.beginnings());
        DayEvidence days = DayEvidence.of(a.daySet(), b.daySet());
        return new Features(new double[] {
            all,
            words,
            names,
            x.fullNames().cosine(y.fullNames()),
            numbers,
            lead,
            pairs,
            Math.log(FLOOR + all),
            Math.log(FLOOR + words),
            Math.log(FLOOR + names),
            Math.log(FLOOR + lead),
            Math.log(FLOOR + pairs),
            Math.log(FLOOR + numbers),
            Math.min(leadNamesA, leadNamesB),
            Math.max(leadNamesA, leadNamesB),
            Math.min(topA, topB),
            Math.max(topA, topB),
            x.fullNames().size() == 0 || y.fullNames().size() == 0 ? 1 : 0,
            high(x.numbers(), y.numbers(), x.numbers(), y.numbers()),
            x.numbers().size() == 0 || y.numbers().size() == 0 ? 1 : 0,
            high(x.all(), y.all(), x.all(), y.all()),
            Math.max(leadA, leadB),
            Math.min(leadA, leadB),
            Math.max(headA, headB),
            Math.min(headA, headB),
            (1 - topA) * (1 - topB),
            beginnings,
            x.leadBeginnings().cosine(y.leadBeginnings()),
            Math.log(FLOOR + beginnings),
            high(x.beginnings(), y.beginnings(), x.beginnings(), y.beginnings()),
            high(x.leadBeginnings(), y.leadBeginnings(), x.beginnings(), y.beginnings()),
            days.same(),
            days.apart(),
            days.otherMonths()
        });
    }

    private static Respect respect(String name) {
        return switch (name) {
            case "sameDay", "daysApart", "otherMonths" -> Respect.DATE;
            case "numbers", "logNumbers", "numbersHigh", "noNumbers" -> Respect.NUMBERS;
            default -> name.matches(".*[nN]ames.*|topApart") ? Respect.NAMES : Respect.WORDING;
        };
    }

    /** The greater share of one article's part that the other article covers. */
    private static double high(Vector partA, Vector partB, Vector allA, Vector allB) {
        return Math.max(partA.coveredBy(allB), partB.coveredBy(allA));
    }
}
