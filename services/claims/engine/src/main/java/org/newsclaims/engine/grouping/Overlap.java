package org.newsclaims.engine.grouping;

/** What two profiles share, added up in one walk along their terms and one along the beginnings of these. */
final class Overlap {
    private final Profile a;
    private final Profile b;
    /** Products of weights of terms that have the flag in both. */
    private final double[] dots = new double[Profile.TOP + 1];
    /** Weights in the first of terms that have the flag there, and are single (names: names) in the second. */
    private final double[] coveredA = new double[Profile.TOP + 1];

    private final double[] coveredB = new double[Profile.TOP + 1];
    private double beginningDot;
    private double leadBeginningDot;
    private double beginningA;
    private double beginningB;
    private double leadBeginningA;
    private double leadBeginningB;

    private Overlap(Profile a, Profile b) {
        this.a = a;
        this.b = b;
    }

    static Overlap of(Profile a, Profile b) {
        Overlap overlap = new Overlap(a, b);
        overlap.terms();
        overlap.beginnings();
        return overlap;
    }

    private void terms() {
        int i = 0;
        int j = 0;
        while (i < a.keys.length && j < b.keys.length) {
            if (a.keys[i] == b.keys[j]) {
                share(a.weights[i], a.flags[i], b.weights[j], b.flags[j]);
                i++;
                j++;
            } else if (a.keys[i] < b.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void share(double x, int flagsX, double y, int flagsY) {
        int both = flagsX & flagsY;
        for (int flag = Profile.SINGLE; flag <= Profile.LEAD; flag <<= 1) {
            if ((both & flag) != 0) {
                dots[flag] += x * y;
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
            coveredA[part] += x;
        }
        if ((flagsY & part) == part) {
            coveredB[part] += y;
        }
    }

    private void beginnings() {
        int i = 0;
        int j = 0;
        while (i < a.beginnings.length && j < b.beginnings.length) {
            if (a.beginnings[i] == b.beginnings[j]) {
                double leadX = a.leadBeginningWeights[i];
                double leadY = b.leadBeginningWeights[j];
                beginningDot += a.beginningWeights[i] * b.beginningWeights[j];
                leadBeginningDot += leadX * leadY;
                beginningA += a.beginningWeights[i++];
                beginningB += b.beginningWeights[j++];
                leadBeginningA += leadX;
                leadBeginningB += leadY;
            } else if (a.beginnings[i] < b.beginnings[j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Cosine of the parts of both with this flag, in [0, 1]; 0 when either is empty. */
    double cosine(int flag) {
        return ratio(dots[flag], a.extent(flag).norm() * b.extent(flag).norm());
    }

    /** Share of the first's part that the second has too: of names its names, of numbers its numbers, else its words. */
    double ofFirst(int part) {
        return ratio(coveredA[part], a.extent(part).sum());
    }

    /** The same of the second's part. */
    double ofSecond(int part) {
        return ratio(coveredB[part], b.extent(part).sum());
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

    /** Cosine of the beginnings of two, alone. */
    static double beginnings(Profile a, Profile b) {
        Overlap overlap = new Overlap(a, b);
        overlap.beginnings();
        return overlap.beginnings(false);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
