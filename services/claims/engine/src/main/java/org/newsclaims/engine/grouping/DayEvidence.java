package org.newsclaims.engine.grouping;

/**
 * Whether two articles speak of the same days.
 *
 * @param same in [0, 1]: 1 when both speak, in their leads, of the same past day
 * @param apart 0 when nothing keeps the days of their happenings apart, up to 1 when these are a year apart or more;
 *     half of that when one is only the day of writing
 * @param otherMonths in [0, 1.5]: 0 when they name a month in common or one names none; more when several are named, none
 *     of them the same; most when one article dwells on a month
 */
record DayEvidence(double same, double apart, double otherMonths) {
    private static final double DWELT = 1.5;
    private static final double BODY = 0.5;
    /** An article may come long after what it reports. */
    private static final double WRITTEN = 0.5;

    private static final int NEAR = 3;
    private static final double YEAR = 365;

    static DayEvidence of(DaySet a, DaySet b) {
        double same = DaySet.meet(a.lead(), b.lead()) ? 1 : DaySet.meet(a.all(), b.all()) ? BODY : 0;
        return new DayEvidence(same, apart(a, b), otherMonths(a, b));
    }

    /** Whether both tell the day of their happening, so that the days can be compared. */
    static boolean comparable(DaySet a, DaySet b) {
        return a.told()
                && b.told()
                && (a.happening() != DaySet.UNKNOWN && b.happening() != DaySet.UNKNOWN
                        || a.dayOfYear() > 0 && b.dayOfYear() > 0);
    }

    private static double apart(DaySet a, DaySet b) {
        double distance;
        if (a.happening() != DaySet.UNKNOWN && b.happening() != DaySet.UNKNOWN) {
            distance = Math.abs(a.happening() - b.happening());
        } else if (a.dayOfYear() > 0 && b.dayOfYear() > 0) {
            distance = Math.abs(a.dayOfYear() - b.dayOfYear());
            distance = Math.min(distance, YEAR - distance);
        } else {
            return 0;
        }
        double sure = a.told() && b.told() ? 1 : WRITTEN;
        return distance <= NEAR ? 0 : sure * Math.min(1, Math.log(distance / NEAR) / Math.log(YEAR / NEAR));
    }

    private static double otherMonths(DaySet one, DaySet other) {
        int a = one.monthsNamed();
        int b = other.monthsNamed();
        if ((a & b) != 0 || a == 0 || b == 0) {
            return 0;
        }
        if (one.monthsDweltOn() != 0 || other.monthsDweltOn() != 0) {
            return DWELT;
        }
        return (Integer.bitCount(a) + Integer.bitCount(b) > 2) ? 1 : BODY;
    }
}
