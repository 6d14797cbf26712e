package org.newsclaims.ingest.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * What an HTML page tells about the article in it. Anything but the text may be null; what could not be understood is.
 *
 * @param url address the page gives for itself
 * @param outlet who publishes it
 * @param title headline
 * @param publishedAt when
 * @param language BCP 47 tag
 * @param text the article's own text, paragraphs apart by an empty line
 */
public record Page(String url, String outlet, String title, Instant publishedAt, String language, String text) {
    public Page {
        Objects.requireNonNull(text, "text");
    }
}
