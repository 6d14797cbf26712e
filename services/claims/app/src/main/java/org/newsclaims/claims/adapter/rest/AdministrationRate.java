package org.newsclaims.claims.adapter.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;
import org.newsclaims.http.settings.AllowedRange;

/** How often one caller may call the administration; as often as they like, when no number is set. */
@ConfigMapping(prefix = "news-claims.admin.rate")
public interface AdministrationRate {
    /** Requests under {@code /v1} that each caller may make in a period, on each replica. */
    @AllowedRange(least = "1", most = "1000000", unit = "requests")
    OptionalInt requests();

    /** The period; a caller who made no request for as long may make all of its requests at once. */
    @WithDefault("1m")
    @AllowedRange(least = "1s", most = "24h")
    Duration period();
}
