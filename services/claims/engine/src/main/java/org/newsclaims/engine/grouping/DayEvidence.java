package org.newsclaims.engine.grouping;

/**
 * Whether two articles speak of the same days.
 *
 * @param same in [0, 1]: 1 when both speak, in their leads, of the same past day
 * @param apart 0 when nothing keeps their days apart, up to 1 when the closest of them are a year apart or more
 */
record DayEvidence(double same, double apart) {
    private static final double BODY = 0.5;
    private static final int NEAR = 3;
    private static final double YEAR = 365;

    static DayEvidence of(DaySet a, DaySet b) {
        double same = DaySet.meet(a.lead(), b.lead()) ? 1 : DaySet.meet(a.all(), b.all()) ? BODY : 0;
        return new DayEvidence(same, apart(a.happening(), b.happening()));
    }

    private static double apart(long a, long b) {
        if (a == DaySet.UNKNOWN || b == DaySet.UNKNOWN) {
            return 0;
        }
        long distance = Math.abs(a - b);
        return distance <= NEAR ? 0 : Math.min(1, Math.log(distance / (double) NEAR) / Math.log(YEAR / NEAR));
    }
}
