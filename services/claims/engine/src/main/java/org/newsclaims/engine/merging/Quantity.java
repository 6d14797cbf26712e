package org.newsclaims.engine.merging;

/**
 * A number a statement gives.
 *
 * @param low least value it may stand for
 * @param high greatest value it may stand for; infinite for "more than 100"
 * @param unit concept of what is counted or measured, "%" for shares, or "" when nothing follows
 * @param printed as printed: "more than 100"
 */
record Quantity(double low, double high, String unit, String printed) {
    /** Whether both may stand for one value. */
    boolean agrees(Quantity other) {
        return low <= other.high && other.low <= high;
    }

    boolean sameUnit(Quantity other) {
        return !unit.isEmpty() && unit.equals(other.unit);
    }
}
