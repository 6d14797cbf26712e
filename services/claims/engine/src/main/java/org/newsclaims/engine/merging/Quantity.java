package org.newsclaims.engine.merging;

import java.util.List;

/**
 * A number a statement gives.
 *
 * @param low least value it may stand for
 * @param high greatest value it may stand for; infinite for "more than 100"
 * @param unit concept of what is counted or measured, "%" for shares, or "" when nothing follows
 * @param printed as printed: "more than 100"
 * @param place number of its first word in the statement
 */
record Quantity(double low, double high, String unit, String printed, int place) {
    private static final double LEAST = 2;
    private static final double ONE_DIGIT = 0.6;
    /** No two numbers share more. */
    static final double MOST_TELLING = 1.5;

    private static final double TEN = 10;
    private static final double NEARLY_WHOLE = 1e-6;
    /** Between two numbers one of which is the other rounded, as a share of the greater. */
    private static final double ROUNDED_BY = 0.1;

    /** Whether both may stand for one value. */
    boolean agrees(Quantity other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether one may be the other, rounded: "1,200" for "1,186". */
    boolean rounds(Quantity other) {
        double apart = Math.max(low, other.low) - Math.min(high, other.high);
        double digit = Math.max(lastDigit(high), lastDigit(other.high));
        return apart <= digit / 2 && apart <= ROUNDED_BY * Math.max(low, other.low);
    }

    /** Worth of the last digit that is not zero. */
    private static double lastDigit(double value) {
        if (!Double.isFinite(value) || value <= 0) {
            return 0;
        }
        double worth = Math.pow(TEN, Math.floor(Math.log10(value)));
        while (Math.abs(value / worth - Math.rint(value / worth)) > NEARLY_WHOLE) {
            worth /= TEN;
        }
        return worth;
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
