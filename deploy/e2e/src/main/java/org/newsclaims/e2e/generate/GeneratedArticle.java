package org.newsclaims.e2e.generate;

import java.time.Instant;
import java.util.Random;
import org.newsclaims.records.ArticleId;

/**
 * An article to submit. Everything but the text may be null: not every submitter knows everything.
 *
 * @param url its address, unique for each article of a seed
 * @param outlet who published it
 * @param title its headline
 * @param publishedAt when
 * @param text headline and paragraphs
 */
public record GeneratedArticle(String url, String outlet, String title, Instant publishedAt, String text) {
    /** The id that ingest gives it. */
    public ArticleId id() {
        return url == null ? ArticleId.ofText(outlet, title, text) : ArticleId.ofUrl(url);
    }

    /** The same article with a correction: a newer revision where it has an address, another article where it has none. */
    public GeneratedArticle corrected(int times) {
        return new GeneratedArticle(
                url, outlet, title, publishedAt, text + "\nCorrection " + times + ": a name was misspelled.\n");
    }

    /** The same article with another paragraph at its end. */
    GeneratedArticle with(String paragraph) {
        return new GeneratedArticle(url, outlet, title, publishedAt, text + "\n" + paragraph + "\n");
    }

    /** The same article as a submitter sends it who does not know all of it: a third do not know its title, some nothing but its text. */
    GeneratedArticle lacking(Random random) {
        return new GeneratedArticle(
                unless(random, 8, url),
                unless(random, 6, outlet),
                unless(random, 3, title),
                unless(random, 6, publishedAt),
                text);
    }

    /** One in so many lacks it. */
    private static <T> T unless(Random random, int oneIn, T value) {
        return random.nextInt(oneIn) == 0 ? null : value;
    }

    /** The same article without any words: to be refused. */
    public GeneratedArticle emptied() {
        return new GeneratedArticle(url == null ? null : url + "/refused", outlet, title, publishedAt, " \n ");
    }
}
