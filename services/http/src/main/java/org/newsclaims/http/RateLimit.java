package org.newsclaims.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;

/**
 * Counts the requests of each caller against a {@link Rate}, and says how it stands as {@code RateLimit-Policy} and {@code RateLimit}
 * do (draft-ietf-httpapi-ratelimit-headers-10). Each caller has a bucket of tokens, which fills at an even pace; a request takes one.
 * On one replica. Thread-safe.
 */
final class RateLimit {
    /** Header that tells the rate. */
    static final String POLICY_HEADER = "RateLimit-Policy";
    /** Header that tells what is left of it. */
    static final String HEADER = "RateLimit";

    /** At some 300 bytes each; beyond, those that have not been seen for longest, or seldom, begin anew. */
    private static final int MOST_CALLERS = 50_000;

    private static final String NAME = "\"requests\"";
    private static final int GROUPS_OF_A_NETWORK = 4;

    private final Rate rate;
    private final LoadingCache<String, Bucket> buckets;

    /**
     * What becomes of one request.
     *
     * @param left requests that the caller may make at once after it
     * @param full in how many seconds the caller may make all of a period at once
     * @param next in how many seconds the next one is taken, at least 1; 0 when this one was
     */
    record Turn(long left, long full, long next) {
        boolean isTaken() {
            return next == 0;
        }
    }

    RateLimit(Rate rate) {
        this(rate, TimeMeter.SYSTEM_NANOTIME);
    }

    /** @param clock by which buckets fill */
    RateLimit(Rate rate, TimeMeter clock) {
        this.rate = rate;
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(rate.requests())
                .refillGreedy(rate.requests(), rate.period())
                .build();
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                // After a period without a request a bucket is full, as a new one is.
                .expireAfterAccess(rate.period())
                .ticker(clock::currentTimeNanos)
                .build(caller -> Bucket.builder()
                        .addLimit(bandwidth)
                        .withCustomTimePrecision(clock)
                        .build());
    }

    /** Counts one request. */
    Turn take(Caller caller) {
        ConsumptionProbe probe = buckets.get(counted(caller)).tryConsumeAndReturnRemaining(1);
        return new Turn(
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    /** By its key, else by its address; of IPv6 by the network, of which anybody has addresses without number. */
    private static String counted(Caller caller) {
        String name = caller.name();
        if (name.indexOf(':') < 0) {
            return name;
        }
        String[] groups = name.split(":", GROUPS_OF_A_NETWORK + 1);
        return groups.length <= GROUPS_OF_A_NETWORK
                ? name
                : String.join(":", groups[0], groups[1], groups[2], groups[3], "");
    }

    /** What {@value #POLICY_HEADER} says. */
    String policy() {
        return NAME + ";q=" + rate.requests() + ";w=" + seconds(rate.period().toNanos());
    }

    /** What {@value #HEADER} says. */
    static String state(Turn turn) {
        return NAME + ";r=" + turn.left() + ";t=" + turn.full();
    }

    /** Why a request was not taken. */
    Refusal refusal(Turn turn) {
        return Refusal.beyond(
                ProblemType.RATE_LIMITED,
                null,
                rate.requests(),
                "One caller may make " + rate.requests() + " requests in "
                        + seconds(rate.period().toNanos()) + " s here; the next one is taken in " + turn.next()
                        + " s.");
    }

    /** Whole ones, rounded up. */
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds();
    }
}
