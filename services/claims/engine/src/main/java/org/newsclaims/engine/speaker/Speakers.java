package org.newsclaims.engine.speaker;

import java.time.Instant;
import java.time.ZoneOffset;
import org.newsclaims.engine.page.Page;

/** Finds out who is meant. Immutable and thread-safe. */
public final class Speakers {
    /** Assumed when an article is not dated. */
    private static final int ANY_YEAR = 2017;

    private final Lexicons lexicons = Lexicons.standard();

    /**
     * @param publishedAt when the article was published, or null
     * @return a resolver for this article alone
     */
    public SpeakerResolver of(Page page, Instant publishedAt) {
        int year = publishedAt == null
                ? ANY_YEAR
                : publishedAt.atZone(ZoneOffset.UTC).getYear();
        return new SpeakerResolver(page, lexicons, year);
    }
}
