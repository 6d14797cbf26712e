package org.newsclaims.engine.merging;

import java.util.List;

/**
 * A number a statement gives.
 *
 * @param low least value it may stand for
 * @param high greatest value it may stand for; infinite for "more than 100"
 * @param unit concept of what is counted or measured, "%" for shares, or "" when nothing follows
 * @param printed as printed: "more than 100"
 */
record Quantity(double low, double high, String unit, String printed) {
    private static final double LEAST = 2;
    private static final double ONE_DIGIT = 0.6;
    private static final double MOST_TELLING = 1.5;

    /** Whether both may stand for one value. */
    boolean agrees(Quantity other) {
        return low <= other.high && other.low <= high;
    }

    /** How telling the most telling number is that both give, in [0, 1.5]: "214 passengers" more than "five". */
    static double shared(List<Quantity> some, List<Quantity> others) {
        double most = 0;
        for (Quantity one : some) {
            for (Quantity other : others) {
                if (one.agrees(other) && one.high > LEAST) {
                    most = Math.max(most, Math.min(one.telling(), other.telling()));
                }
            }
        }
        return most;
    }

    /** By the digits printed, as far as they are not zeros at the end. */
    private double telling() {
        String digits = printed.replaceAll("[^0-9]", "").replaceAll("0+$", "");
        return Math.min(MOST_TELLING, digits.length() < 2 ? ONE_DIGIT : digits.length() / 2.0);
    }

    boolean sameUnit(Quantity other) {
        return !unit.isEmpty() && unit.equals(other.unit);
    }
}
