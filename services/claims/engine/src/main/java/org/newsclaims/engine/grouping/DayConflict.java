package org.newsclaims.engine.grouping;

/**
 * Whether the dates of two articles rule out one happening, however alike the articles are: the same people may do the
 * same thing again months later. Only articles whose publication is known can conflict; a date read from the text may be
 * that of something else.
 */
final class DayConflict {
    /** News of one happening is published within so many days, unless it names the happening's day. */
    private static final int NEWS = 10;

    /** Days of happenings no farther apart may be one, told loosely. */
    static final int NEAR = 3;

    private DayConflict() {}

    /**
     * True when both were published, more than {@value #NEWS} days apart, on happenings more than {@value #NEAR} days
     * apart, and neither speaks in its lead of the other's happening as past: of a day near it, or of its month when the
     * article names no day ("last month"). Symmetric.
     */
    static boolean between(Fingerprint a, Fingerprint b) {
        Dating one = a.dating();
        Dating other = b.dating();
        return one.published() != DaySet.UNKNOWN
                && other.published() != DaySet.UNKNOWN
                && Math.abs(one.published() - other.published()) > NEWS
                && Math.abs(one.happening() - other.happening()) > NEAR
                && !one.tellsOf(other.happening())
                && !other.tellsOf(one.happening());
    }
}
