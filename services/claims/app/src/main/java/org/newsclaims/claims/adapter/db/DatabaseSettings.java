package org.newsclaims.claims.adapter.db;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.newsclaims.http.settings.AllowedRange;

/** How the projection deals with its database. */
@ConfigMapping(prefix = "news-claims.database")
public interface DatabaseSettings {
    /** How long one statement may take, or the database stay silent, before the transaction is given up and repeated. */
    @WithDefault("60s")
    @AllowedRange(least = "100ms", most = "1h")
    Duration patience();

    /** Fingerprints of articles kept in memory, at about 30 KB each; 0 to fetch them all every time. */
    @WithDefault("2000")
    @AllowedRange(least = "0", most = "10000000", unit = "fingerprints")
    int knownFingerprints();

    /**
     * Statements of articles kept in memory with their texts, at about 1 KB each; 0 to fetch all articles of an event every
     * time it is merged.
     */
    @WithDefault("40000")
    @AllowedRange(least = "0", most = "100000000", unit = "statements")
    int knownStatements();
}
