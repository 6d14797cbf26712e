package org.newsclaims.ingest.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What an HTML page tells about the article in it. Anything but the text and the authors may be null; what could not be
 * understood is.
 *
 * @param url address the page gives for itself, absolute
 * @param outlet who publishes it
 * @param title headline, without the outlet
 * @param publishedAt when
 * @param language BCP 47 tag
 * @param authors who wrote it, in the order of the page; empty when that is not told
 * @param section part of the outlet it stands in
 * @param text the article's own text, paragraphs apart by an empty line
 */
public record HtmlPage(
        String url,
        String outlet,
        String title,
        Instant publishedAt,
        String language,
        List<String> authors,
        String section,
        String text) {
    public HtmlPage {
        authors = List.copyOf(authors);
        Objects.requireNonNull(text, "text");
    }

    /** Text alone, as somebody submits it. */
    public static HtmlPage of(String text) {
        return new HtmlPage(null, null, null, null, null, List.of(), null, text);
    }
}
