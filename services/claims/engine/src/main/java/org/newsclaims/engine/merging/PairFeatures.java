package org.newsclaims.engine.merging;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What two statements by one speaker have in common and what parts them, as the claim model weighs it. What the event's
 * statements mention everywhere counts for little, names for less than what is said of them.
 */
final class PairFeatures {
    /** In the order of {@link #values()}. */
    static final List<String> NAMES = List.of(
            "joint",
            "longCover",
            "plainCover",
            "plainCount",
            "count",
            "unmatched",
            "soft",
            "jaccard",
            "contained",
            "order",
            "run",
            "quote",
            "size",
            "numbers",
            "days",
            "against",
            "possible",
            "replaced",
            "nameClash",
            "roleClash",
            "direct",
            "directNovel",
            "oneDirect");

    static final int AGAINST = NAMES.indexOf("against");
    static final int REPLACED = NAMES.indexOf("replaced");

    /** Words in a row that are worth comparing for alone. */
    private static final int LONG_RUN = 5;
    /** Share of the shorter one's words, function words included, that is worth comparing for alone. */
    private static final double MOST_WORDS = 0.6;
    /** Share of the lighter one's weight that two must have in common to be compared at all. */
    static final double LEAST_COVER = 0.15;

    private static final double HALF = 0.5;
    /** Weight of one telling word. */
    private static final double TELLING_WORD = 6;
    /** Least weight of a word that makes another claim when it stands in another's place. */
    private static final double REPLACING = 2;

    private static final int MOST_SHARED = 5;
    private static final int MOST_CLASHES = 2;

    private static final int UNKNOWN = -1;
    private static final Costly NOTHING = new Costly(0, 0, 0, 0, 0, false, false, false, false, 0, false);

    /** Of small numbers, as {@link Math#log1p} has them. */
    private static final double[] LOG1P =
            IntStream.range(0, 64).mapToDouble(Math::log1p).toArray();

    private final Content a;
    private final Content b;
    private final WeighedContent weighedA;
    private final WeighedContent weighedB;
    private final WeighedContent.Shared shared;
    private final int common;
    /** Words of the longest run in both, once asked for. */
    private int run = UNKNOWN;
    /** Words of the longest quotation in both, once asked for. */
    private int quote = UNKNOWN;

    PairFeatures(WeighedContent weighedA, WeighedContent weighedB) {
        this.weighedA = weighedA;
        this.weighedB = weighedB;
        a = weighedA.content();
        b = weighedB.content();
        shared = weighedA.shared(weighedB);
        common = common(a.vocabulary(), b.vocabulary());
    }

    /** Whether they have so little in common that they are never compared. */
    boolean isUnrelated() {
        return shared.weight() < Math.max(1e-9, LEAST_COVER * Math.min(weighedA.sum(), weighedB.sum()))
                && contained() < MOST_WORDS
                && quote() < 2
                && run() < LONG_RUN;
    }

    double[] values() {
        double[] values = new double[NAMES.size()];
        put(
                values,
                new Costly(
                        Alignment.shared(weighedA, weighedB),
                        Runs.inOrder(a.codes(), b.codes()),
                        run(),
                        quote(),
                        Quantity.shared(a.quantities(), b.quantities()),
                        a.days().meets(b.days()),
                        a.stance().against(b.stance()),
                        a.stance().possible() != b.stance().possible(),
                        isReplaced(),
                        Math.min(lacking(a, b), lacking(b, a)),
                        a.roles().differ(b.roles(), Roles.Role.OTHER)));
        return values;
    }

    /** Puts down, in the order of {@link #values()}, what none of them is below. */
    void least(double[] values) {
        put(values, NOTHING);
    }

    /** The same for what none of them is above but "unmatched", which falls as others rise. */
    void most(double[] values) {
        int words = Math.min(inBoth(a), inBoth(b));
        put(
                values,
                new Costly(
                        Math.min(weighedA.knownSum(), weighedB.knownSum()),
                        words,
                        words,
                        Math.max(longestQuote(a), longestQuote(b)),
                        a.quantities().isEmpty() || b.quantities().isEmpty() ? 0 : Quantity.MOST_TELLING,
                        !a.days().isEmpty() && !b.days().isEmpty(),
                        true,
                        true,
                        true,
                        MOST_CLASHES,
                        true));
    }

    private void put(double[] values, Costly costly) {
        double lighter = Math.min(weighedA.sum(), weighedB.sum());
        double cover = ratio(shared.weight(), lighter);
        double soft = costly.soft;
        boolean bothDirect = a.isQuotation() && b.isQuotation();
        int shorter = Math.min(a.codes().length, b.codes().length);
        int at = 0;
        values[at++] = joint(shared.weight(), weighedA.sum(), weighedB.sum());
        values[at++] = ratio(shared.weight(), Math.max(weighedA.sum(), weighedB.sum()));
        values[at++] = ratio(shared.plain(), Math.min(weighedA.plainSum(), weighedB.plainSum()));
        values[at++] = Math.min(MOST_SHARED, shared.plainCount());
        values[at++] = Math.min(MOST_SHARED, shared.count());
        values[at++] = Math.min(2, Math.max(0, lighter - shared.weight() - soft) / TELLING_WORD);
        values[at++] = ratio(soft, lighter);
        values[at++] = joint(common, a.vocabulary().length, b.vocabulary().length);
        values[at++] = contained();
        values[at++] = ratio(costly.inOrder, shorter);
        values[at++] = log1p(Math.max(0, costly.run - 2));
        values[at++] = log1p(Math.max(0, costly.quote - 1));
        values[at++] = log1p(Math.min(weighedA.size(), weighedB.size()));
        values[at++] = costly.numbers;
        values[at++] = costly.days ? 1 : 0;
        values[at++] = costly.against ? HALF + cover : 0;
        values[at++] = costly.possible ? HALF + cover : 0;
        values[at++] = costly.replaced ? 1 : 0;
        values[at++] = Math.min(MOST_CLASHES, costly.lacking);
        values[at++] = costly.roles ? 1 : 0;
        values[at++] = bothDirect ? 1 : 0;
        values[at++] = bothDirect ? 1 - contained() : 0;
        values[at] = a.isQuotation() != b.isQuotation() ? 1 : 0;
    }

    private int run() {
        if (run == UNKNOWN) {
            run = Runs.longest(a.codes(), b.codes());
        }
        return run;
    }

    private int quote() {
        if (quote == UNKNOWN) {
            quote = Math.max(quoteOf(a, b), quoteOf(b, a));
        }
        return quote;
    }

    /** No fewer words of the one than the other has, too. */
    private int inBoth(Content one) {
        return one.codes().length - (one.vocabulary().length - common);
    }

    private static int longestQuote(Content one) {
        int longest = 0;
        for (QuotedStretch quote : one.quotes()) {
            longest = Math.max(longest, quote.length());
        }
        return longest;
    }

    private double contained() {
        return ratio(common, Math.min(a.vocabulary().length, b.vocabulary().length));
    }

    /** Names of the one that the other lacks. */
    private static int lacking(Content one, Content other) {
        int lacking = 0;
        for (String name : one.names()) {
            lacking += other.weights().containsKey(name) ? 0 : 1;
        }
        return lacking;
    }

    /** Whether they are the same words but for one stretch, in which each has a telling word that the other lacks. */
    private boolean isReplaced() {
        int[] one = a.codes();
        int[] other = b.codes();
        int shorter = Math.min(one.length, other.length);
        int front = 0;
        while (front < shorter && one[front] == other[front]) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && one[one.length - 1 - back] == other[other.length - 1 - back]) {
            back++;
        }
        return front + back >= HALF * shorter
                && weighedA.mostAgainst(weighedB) >= REPLACING
                && weighedB.mostAgainst(weighedA) >= REPLACING;
    }

    /** Words of the longest quotation of one that stands in the other. */
    private static int quoteOf(Content one, Content other) {
        int longest = 0;
        for (QuotedStretch quote : one.quotes()) {
            if (quote.length() > longest && quote.standsIn(other.codes())) {
                longest = quote.length();
            }
        }
        return longest;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int word = one[i];
            int met = other[j];
            common += word == met ? 1 : 0;
            i += word <= met ? 1 : 0;
            j += met <= word ? 1 : 0;
        }
        return common;
    }

    private static double log1p(int count) {
        return count < LOG1P.length ? LOG1P[count] : Math.log1p(count);
    }

    private static double joint(double common, double one, double other) {
        return ratio(common, one + other - common);
    }

    private static double ratio(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    /** What costs more to compare than what words and concepts two statements have in common. */
    private record Costly(
            double soft,
            int inOrder,
            int run,
            int quote,
            double numbers,
            boolean days,
            boolean against,
            boolean possible,
            boolean replaced,
            int lacking,
            boolean roles) {}
}
