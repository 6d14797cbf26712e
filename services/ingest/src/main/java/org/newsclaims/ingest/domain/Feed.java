package org.newsclaims.ingest.domain;

import java.time.Duration;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import org.newsclaims.problems.ProblemType;
import org.newsclaims.problems.Refusal;
import org.newsclaims.records.Digest;

/**
 * A feed to be polled.
 *
 * @param id the same for everybody who names the feed
 * @param url canonical address, http or https
 * @param outlet who publishes it, or null for what its pages say
 * @param language BCP 47 tag of its articles, or null for what its pages say
 * @param every how often it is polled when nothing speaks against it, from a minute to a week
 * @param pages whether articles are fetched from their pages; else the feed's own content is the article
 */
public record Feed(String id, String url, String outlet, String language, Duration every, boolean pages) {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    public Feed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(every, "every");
    }

    /**
     * A feed as somebody names it.
     *
     * @throws Refusal naming the field at fault
     */
    public static Feed of(String url, String outlet, String language, Duration every, boolean pages) {
        if (url == null || url.isBlank()) {
            throw Refusal.of(ProblemType.BAD_FIELD, "url", "A feed needs the url that it is polled at.");
        }
        if (every.compareTo(SHORTEST) < 0 || every.compareTo(LONGEST) > 0) {
            throw Refusal.of(ProblemType.BAD_FIELD, "everySeconds", "everySeconds must be from 60 to 604800.");
        }
        try {
            new Locale.Builder()
                    .setLanguageTag(language == null ? "und" : language)
                    .build();
        } catch (IllformedLocaleException e) {
            throw Refusal.of(ProblemType.BAD_FIELD, "language", "language must be a BCP 47 tag such as en or pt-BR.");
        }
        String canonical = CanonicalUrl.of(url.strip());
        return new Feed("f-" + Digest.of("feed", canonical), canonical, outlet, language, every, pages);
    }
}
