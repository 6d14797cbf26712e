package org.newsclaims.e2e.nemesis;

import java.util.Random;

/**
 * One kind of fault.
 *
 * @param kind what it is called in the report
 * @param strike what it does
 */
record Fault(String kind, Strike strike) {
    /** Breaks something, waits, and mends it. */
    interface Strike {
        void at(Random random) throws Exception;
    }
}
