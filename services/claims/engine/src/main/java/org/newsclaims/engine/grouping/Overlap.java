package org.newsclaims.engine.grouping;

/**
 * What two profiles share, added up in one walk along their terms and one along the beginnings of these. Most pairs that
 * are compared share little, so that the walks are steps without branches but for what is shared.
 */
final class Overlap {
    private final Profile a;
    private final Profile b;
    /** Products of weights of terms that have the flag in both. */
    private final double[] dots = new double[Profile.PARTS];
    /** Weights in the first of terms that have the flag there, and are single (names: names) in the second. */
    private final double[] coveredA = new double[Profile.PARTS];

    private final double[] coveredB = new double[Profile.PARTS];
    private double beginningDot;
    private double leadBeginningDot;
    private double beginningA;
    private double beginningB;
    private double leadBeginningA;
    private double leadBeginningB;

    private Overlap(Profile a, Profile b) {
        this.a = a;
        this.b = b;
        beginnings();
    }

    static Overlap of(Profile a, Profile b) {
        return ofBeginnings(a, b).withTerms();
    }

    /** Only of the beginnings of terms. */
    static Overlap ofBeginnings(Profile a, Profile b) {
        return new Overlap(a, b);
    }

    /** Adds the terms themselves; once. */
    Overlap withTerms() {
        long[] one = a.keys;
        long[] other = b.keys;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            long x = one[i];
            long y = other[j];
            if (x == y) {
                share(a.weights[i], a.flags[i], b.weights[j], b.flags[j]);
            }
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return this;
    }

    private void share(double x, int flagsX, double y, int flagsY) {
        int both = flagsX & flagsY;
        for (int flag = Profile.SINGLE; flag <= Profile.LEAD; flag <<= 1) {
            if ((both & flag) != 0) {
                dots[Profile.part(flag)] += x * y;
            }
        }
        if ((both & Profile.SINGLE) != 0) {
            cover(Profile.SINGLE, x, flagsX, y, flagsY);
            cover(Profile.LEAD, x, flagsX, y, flagsY);
            cover(Profile.HEAD, x, flagsX, y, flagsY);
        }
        if ((both & Profile.NAME) != 0) {
            cover(Profile.NAME | Profile.LEAD, x, flagsX, y, flagsY);
            cover(Profile.TOP, x, flagsX, y, flagsY);
        }
        if ((both & Profile.NUMBER) != 0) {
            cover(Profile.NUMBER, x, flagsX, y, flagsY);
        }
    }

    private void cover(int part, double x, int flagsX, double y, int flagsY) {
        if ((flagsX & part) == part) {
            coveredA[Profile.part(part)] += x;
        }
        if ((flagsY & part) == part) {
            coveredB[Profile.part(part)] += y;
        }
    }

    private void beginnings() {
        long[] one = a.beginnings;
        long[] other = b.beginnings;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            long x = one[i];
            long y = other[j];
            if (x == y) {
                shareBeginning(i, j);
            }
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
    }

    private void shareBeginning(int i, int j) {
        double leadX = a.leadBeginningWeights[i];
        double leadY = b.leadBeginningWeights[j];
        beginningDot += a.beginningWeights[i] * b.beginningWeights[j];
        leadBeginningDot += leadX * leadY;
        beginningA += a.beginningWeights[i];
        beginningB += b.beginningWeights[j];
        leadBeginningA += leadX;
        leadBeginningB += leadY;
    }

    /** Cosine of the parts of both with this flag, in [0, 1]; 0 when either is empty. */
    double cosine(int flag) {
        return ratio(
                dots[Profile.part(flag)], a.extent(flag).norm() * b.extent(flag).norm());
    }

    /** Share of the first's part that the second has too: of names its names, of numbers its numbers, else its words. */
    double ofFirst(int part) {
        return ratio(coveredA[Profile.part(part)], a.extent(part).sum());
    }

    /** The same of the second's part. */
    double ofSecond(int part) {
        return ratio(coveredB[Profile.part(part)], b.extent(part).sum());
    }

    double beginnings(boolean lead) {
        return lead
                ? ratio(leadBeginningDot, a.leadBeginning.norm() * b.leadBeginning.norm())
                : ratio(beginningDot, a.beginning.norm() * b.beginning.norm());
    }

    /** The greater share of one's beginnings (those of the lead, or all) that the other has anywhere. */
    double beginningsHigh(boolean lead) {
        return lead
                ? Math.max(ratio(leadBeginningA, a.leadBeginning.sum()), ratio(leadBeginningB, b.leadBeginning.sum()))
                : Math.max(ratio(beginningA, a.beginning.sum()), ratio(beginningB, b.beginning.sum()));
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
