package org.newsclaims.e2e.generate;

import java.time.Instant;

/**
 * An article to submit.
 *
 * @param url its address, unique for each article of a seed
 * @param outlet who published it
 * @param title its headline
 * @param publishedAt when
 * @param text headline and paragraphs
 */
public record GeneratedArticle(String url, String outlet, String title, Instant publishedAt, String text) {
    /** The same article with a correction, as a newer revision. */
    public GeneratedArticle corrected(int times) {
        return new GeneratedArticle(
                url, outlet, title, publishedAt, text + "\nCorrection " + times + ": a name was misspelled.\n");
    }
}
