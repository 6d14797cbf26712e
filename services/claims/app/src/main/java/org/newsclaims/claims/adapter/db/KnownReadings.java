package org.newsclaims.claims.adapter.db;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.newsclaims.claims.views.reading.Reading;

/**
 * What was found in articles that this process met lately: an event that grows is merged from all its articles each time,
 * and a story that runs brings the same ones back with every batch. What was found in one revision never changes within a
 * generation: an entry may be used whenever the store holds that revision, whoever wrote it, and one left by a transaction
 * that failed does no harm. Thread-safe.
 */
@ApplicationScoped
class KnownReadings {
    /** So many characters of text take as much room as one statement with its spans and speakers. */
    private static final int CHARACTERS = 1000;

    private final Cache<Place, Reading> known;

    KnownReadings(DatabaseSettings settings) {
        this.known = Caffeine.newBuilder()
                .maximumWeight(settings.knownStatements())
                .weigher((Place place, Reading reading) ->
                        1 + reading.found().size() + reading.article().text().length() / CHARACTERS)
                .build();
    }

    /** Null when nothing is known. */
    Reading of(Schema generation, String articleId) {
        return known.getIfPresent(new Place(generation, articleId));
    }

    void learn(Schema generation, Reading reading) {
        known.put(new Place(generation, reading.article().id()), reading);
    }

    void forget(Schema generation, String articleId) {
        known.invalidate(new Place(generation, articleId));
    }

    private record Place(Schema generation, String articleId) {}
}
