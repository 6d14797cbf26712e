package org.newsclaims.e2e;

import java.time.Duration;
import java.util.List;
import org.newsclaims.e2e.generate.ArticleGenerator;
import org.newsclaims.e2e.generate.Happenings;
import org.newsclaims.e2e.generate.PrintedTexts;

/**
 * How much of what a run does.
 *
 * @param seed of articles and faults alike
 * @param articles how many distinct articles are submitted at least
 * @param texts of real articles that are submitted; none for generated ones
 * @param duration how long clients and nemesis go on at least
 * @param faults how many faults strike at least
 * @param quietMillis about how long it is calm between faults
 * @param claims replicas of claims
 * @param queries replicas of query
 * @param only kinds of faults, by a part of their name; none for all
 */
public record Plan(
        long seed,
        int articles,
        List<String> texts,
        Duration duration,
        int faults,
        int quietMillis,
        int claims,
        int queries,
        List<String> only) {
    /** The short form, part of the build. */
    public static Plan brief(long seed) {
        return new Plan(
                seed,
                120,
                List.of(),
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
                        "records written again"));
    }

    /**
     * The full form; as it should be with 20,000 generated articles.
     *
     * @param texts of real articles that are submitted instead; none for generated ones
     */
    public static Plan full(long seed, int articles, List<String> texts) {
        return new Plan(seed, articles, texts, Duration.ofMinutes(15), 60, 3000, 3, 2, List.of());
    }

    /** What there is to report. */
    Happenings happenings() {
        return texts.isEmpty() ? new ArticleGenerator(seed) : new PrintedTexts(texts, seed);
    }
}
