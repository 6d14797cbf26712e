package org.newsclaims.claims.adapter.db;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.newsclaims.claims.views.reading.Reading;

/**
 * What was found in articles that this process met lately: an event that grows is merged from all its articles each time,
 * and a story that runs brings the same ones back with every batch. What was found in one revision never changes within a
 * generation: an entry may be used whenever the store holds that revision, whoever wrote it, and one left by a transaction
 * that failed does no harm. Of an article the reading of one generation is kept, the one met last: a rebuild would otherwise hold
 * nearly all twice. Thread-safe.
 */
@ApplicationScoped
class KnownReadings {
    /** So many characters of text take as much room as one statement with its spans and speakers. */
    private static final int CHARACTERS = 1000;

    private final Cache<String, Known> known;

    KnownReadings(DatabaseSettings settings) {
        this.known = Caffeine.newBuilder()
                .maximumWeight(settings.knownStatements())
                .weigher((String articleId, Known one) -> weight(one.reading()))
                .build();
    }

    private static int weight(Reading reading) {
        return 1 + reading.found().size() + reading.article().text().length() / CHARACTERS;
    }

    /** Null when nothing is known. */
    Reading of(Schema generation, String articleId) {
        Known one = known.getIfPresent(articleId);
        return one != null && one.generation().equals(generation) ? one.reading() : null;
    }

    void learn(Schema generation, Reading reading) {
        known.put(reading.article().id(), new Known(generation, reading));
    }

    /** Whichever generation it is of: it is read again when it is wanted. */
    void forget(String articleId) {
        known.invalidate(articleId);
    }

    private record Known(Schema generation, Reading reading) {}
}
