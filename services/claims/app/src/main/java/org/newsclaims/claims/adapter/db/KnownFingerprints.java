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
 * Of an article that of one generation is kept, the one met last: a rebuild would otherwise hold nearly all twice.
 * Thread-safe.
 */
@ApplicationScoped
class KnownFingerprints {
    private final Cache<String, Known> known;

    KnownFingerprints(DatabaseSettings settings) {
        this.known =
                Caffeine.newBuilder().maximumSize(settings.knownFingerprints()).build();
    }

    /** Null when nothing is known. */
    Known of(Schema generation, String articleId) {
        Known one = known.getIfPresent(articleId);
        return one != null && one.generation().equals(generation) ? one : null;
    }

    void learn(Schema generation, String revision, Fingerprint print) {
        known.put(print.articleId(), new Known(generation, revision, print));
    }

    /** Whichever generation it is of: it is read again when it is wanted. */
    void forget(String articleId) {
        known.invalidate(articleId);
    }

    /** @param revision of the article as the store of the generation has it */
    record Known(Schema generation, String revision, Fingerprint print) {
        Known {
            Objects.requireNonNull(revision, "revision");
        }
    }
}
