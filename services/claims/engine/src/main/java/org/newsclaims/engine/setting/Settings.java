package org.newsclaims.engine.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.newsclaims.engine.page.Page;

/** Makes a reader for each article. Immutable and thread-safe. */
public final class Settings {
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    private final Media media = new Media();

    /** @param publishedAt when the article was published, or null; a date printed at its head serves as well */
    public SettingReader of(Page page, Instant publishedAt) {
        return new SettingReader(page, media, day(page, publishedAt));
    }

    /**
     * @param publishedAt when the article was published, or null
     * @return its day where it was published, which is the one that a line at its head gives as far as the time allows for any zone; else
     *     the day in UTC; null when nothing tells
     */
    public static LocalDate day(Page page, Instant publishedAt) {
        if (publishedAt == null) {
            return new PrintedDate(page).find();
        }
        LocalDate printed = new PrintedDate(page).ofPublication();
        LocalDate day = publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
        boolean elsewhere = printed != null
                && !publishedAt.isBefore(printed.atStartOfDay(EASTERNMOST).toInstant())
                && publishedAt.isBefore(
                        printed.plusDays(1).atStartOfDay(WESTERNMOST).toInstant());
        return elsewhere ? printed : day;
    }
}
