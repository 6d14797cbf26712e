package org.newsclaims.engine.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.newsclaims.engine.page.Page;

/** Makes a reader for each article. Immutable and thread-safe. */
public final class Settings {
    private final Media media = new Media();

    /** @param publishedAt when the article was published, or null; a date printed at its head serves as well */
    public SettingReader of(Page page, Instant publishedAt) {
        return new SettingReader(page, media, day(page, publishedAt));
    }

    /**
     * @param publishedAt when the article was published, or null
     * @return its day, else the one printed at the head of the article, or null
     */
    public static LocalDate day(Page page, Instant publishedAt) {
        return publishedAt == null
                ? new PrintedDate(page).find()
                : publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
