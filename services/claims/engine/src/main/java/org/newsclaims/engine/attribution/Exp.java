package org.newsclaims.engine.attribution;

/** The exponential by plain arithmetic: the same bits on every machine, which the library's own need not give. */
public final class Exp {
    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    private static final double[] COEFFICIENTS = {1 / 5040.0, 1 / 720.0, 1 / 120.0, 1 / 24.0, 1 / 6.0, 1 / 2.0, 1, 1};

    private Exp() {}

    /** e to the x, to about nine digits; 0 below -700, and as for 700 above it. */
    public static double of(double x) {
        if (x < -700) {
            return 0;
        }
        double clipped = x > 700 ? 700 : x;
        double scaled = clipped * LOG2_E;
        int k = (int) (scaled < 0 ? scaled - 0.5 : scaled + 0.5);
        double r = clipped - k * LN2_HIGH - k * LN2_LOW;
        double sum = 0;
        for (double coefficient : COEFFICIENTS) {
            sum = sum * r + coefficient;
        }
        return sum * Double.longBitsToDouble((long) (k + 1023) << 52);
    }
}
