package org.newsclaims.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsclaims.e2e.check.Verdict;
import org.newsclaims.e2e.nemesis.Struck;

/**
 * What a run came to.
 *
 * @param seed of articles and faults
 * @param verdict what the checker found
 * @param struck the faults, in order
 * @param seconds how long clients and nemesis went on
 * @param settledSeconds from the last fault until the views had caught up with the log, or -1 when they did not
 * @param answers how often each status was answered to the poller
 * @param alive how many times services said that they are alive
 */
public record Run(
        long seed,
        Verdict verdict,
        List<Struck> struck,
        long seconds,
        long settledSeconds,
        Map<String, Integer> answers,
        int alive) {
    /** Whether every invariant held and the views caught up. */
    public boolean isGreen() {
        return verdict.isGreen() && settledSeconds >= 0;
    }

    /** The report. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("seed: " + seed);
        lines.add("seconds under load and faults: " + seconds);
        lines.add("seconds until the views had caught up after the last fault: "
                + (settledSeconds < 0 ? "they did not" : settledSeconds));
        lines.add("answers to the poller: " + answers);
        lines.add("times services said that they are alive: " + alive);
        Map<String, Integer> kinds = new TreeMap<>();
        struck.stream().map(Struck::kind).forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        lines.add("faults: " + struck.size() + " of " + kinds.size() + " kinds");
        kinds.forEach((kind, count) -> lines.add("  " + count + " " + kind));
        lines.addAll(verdict.lines());
        lines.add(isGreen() ? "GREEN" : "RED");
        return lines;
    }
}
