package org.newsclaims.engine.model;

import java.time.Instant;
import java.util.Objects;

/**
 * One article as submitted. All offsets the engine reports count Unicode code points of {@code text}, exactly as given
 * here.
 *
 * @param id stable article id; never null
 * @param url address it was published at, or null
 * @param outlet who published it, or null
 * @param title headline given beside the text, or null; a headline may also be the first line of {@code text}
 * @param publishedAt when it was published, or null when nobody said
 * @param language BCP 47 tag, or null
 * @param text the text; never null, may hold anything at all
 */
public record Article(
        String id, String url, String outlet, String title, Instant publishedAt, String language, String text) {
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }

    public static Article of(String id, String text) {
        return new Article(id, null, null, null, null, null, text);
    }
}
