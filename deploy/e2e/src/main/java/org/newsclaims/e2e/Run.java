package org.newsclaims.e2e;

import java.util.List;
import java.util.Map;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.nemesis.Struck;

/**
 * What a run came to.
 *
 * @param verdict what the checker found
 * @param struck the faults, in order
 * @param seconds how long clients and nemesis went on
 * @param settledSeconds from the last fault until the views had caught up with the log, or -1 when they did not
 * @param answers how often each status was answered to the poller
 */
public record Run(
        Verdict verdict, List<Struck> struck, long seconds, long settledSeconds, Map<String, Integer> answers) {}
