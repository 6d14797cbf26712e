package org.newsclaims.engine.speaker;

import java.time.Instant;
import java.time.LocalDate;
import org.newsclaims.engine.page.Page;
import org.newsclaims.engine.setting.Settings;

/** Finds out who is meant. Immutable and thread-safe. */
public final class Speakers {
    /** Assumed when nothing dates an article. */
    private static final int ANY_YEAR = 2017;

    private final Lexicons lexicons = Lexicons.standard();

    /**
     * @param publishedAt when the article was published, or null; a date printed at its head serves as well
     * @return a resolver for this article alone
     */
    public SpeakerResolver of(Page page, Instant publishedAt) {
        LocalDate day = Settings.day(page, publishedAt);
        return new SpeakerResolver(page, lexicons, day == null ? ANY_YEAR : day.getYear());
    }
}
