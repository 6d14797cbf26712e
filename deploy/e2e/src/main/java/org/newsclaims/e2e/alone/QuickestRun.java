package org.newsclaims.e2e.alone;

import java.util.concurrent.Callable;

/**
 * Of several runs of the same work the quickest, once another is hardly faster: the compiler goes on for minutes.
 *
 * @param fewest runs at least
 * @param most runs at most
 * @param settled part of the best time so far that another run has to stay below to be worth one more
 */
public record QuickestRun(int fewest, int most, double settled) {
    /** @param run does the work and answers the seconds it took */
    public double seconds(Callable<Double> run) throws Exception {
        double quickest = Double.MAX_VALUE;
        boolean warm = false;
        for (int i = 0; i < most && !(warm && i >= fewest); i++) {
            double took = run.call();
            warm = took > settled * quickest;
            quickest = Math.min(quickest, took);
        }
        return quickest;
    }
}
