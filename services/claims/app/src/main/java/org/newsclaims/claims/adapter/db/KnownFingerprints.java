package org.newsclaims.claims.adapter.db;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.newsclaims.engine.grouping.Fingerprint;

/**
 * Fingerprints that this process met lately, since articles of one happening come close together and each is compared
 * with the same neighbours. What an article of one revision is like never changes within a generation: an entry may be
 * used whenever the store holds that revision, whoever wrote it, and one left by a transaction that failed does no harm.
 * Thread-safe.
 */
@ApplicationScoped
class KnownFingerprints {
    private final Cache<Place, Known> known;

    KnownFingerprints(DatabaseSettings settings) {
        this.known =
                Caffeine.newBuilder().maximumSize(settings.knownFingerprints()).build();
    }

    /** Null when nothing is known. */
    Known of(Schema generation, String articleId) {
        return known.getIfPresent(new Place(generation, articleId));
    }

    void learn(Schema generation, String revision, Fingerprint print) {
        known.put(new Place(generation, print.articleId()), new Known(revision, print));
    }

    void forget(Schema generation, String articleId) {
        known.invalidate(new Place(generation, articleId));
    }

    /** @param revision of the article as the store has it */
    record Known(String revision, Fingerprint print) {
        Known {
            Objects.requireNonNull(revision, "revision");
        }
    }

    private record Place(Schema generation, String articleId) {}
}
