package org.newsclaims.claims.adapter.kafka;

/** Counts how often in a row the same thing went wrong. For one thread. */
final class Refusals {
    private final int enough;
    private String last;
    private int times;

    /** @param enough how often is often */
    Refusals(int enough) {
        this.enough = enough;
    }

    void count(String cause) {
        times = cause.equals(last) ? times + 1 : 1;
        last = cause;
    }

    boolean areEnough() {
        return times >= enough;
    }

    void reset() {
        times = 0;
        last = null;
    }
}
