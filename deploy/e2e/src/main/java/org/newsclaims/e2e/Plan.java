package org.newsclaims.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How much of what a run does.
 *
 * @param seed of articles and faults alike
 * @param articles how many distinct articles are submitted at least
 * @param duration how long clients and nemesis go on at least
 * @param faults how many faults strike at least
 * @param quietMillis about how long it is calm between faults
 * @param claims replicas of claims
 * @param queries replicas of query
 * @param only kinds of faults, by a part of their name; none for all
 * @param claimsConfiguration properties of the claims service, such as a negative control
 */
public record Plan(
        long seed,
        int articles,
        Duration duration,
        int faults,
        int quietMillis,
        int claims,
        int queries,
        List<String> only,
        Map<String, String> claimsConfiguration) {
    /** The short form, part of the build. */
    public static Plan brief(long seed) {
        return new Plan(
                seed,
                300,
                Duration.ofSeconds(60),
                6,
                1500,
                2,
                1,
                List.of(
                        "claims killed",
                        "broker killed",
                        "postgres killed",
                        "postgres connections halving",
                        "broker connections resetting",
                        "poison",
                        "records written again"),
                Map.of());
    }

    /** The full form; as it should be with 20,000 articles. */
    public static Plan full(long seed, int articles) {
        return new Plan(seed, articles, Duration.ofMinutes(15), 60, 3000, 3, 2, List.of(), Map.of());
    }

    /** The same with other settings of the claims service and a choice of faults. */
    Plan with(Map<String, String> configuration, List<String> faultsOnly) {
        return new Plan(seed, articles, duration, faults, quietMillis, claims, queries, faultsOnly, configuration);
    }
}
