package org.newsclaims.ingest.application;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.newsclaims.ingest.application.web.Redirections;
import org.newsclaims.ingest.application.web.Robots;
import org.newsclaims.ingest.application.web.Web;
import org.newsclaims.ingest.domain.Acceptance;
import org.newsclaims.ingest.domain.Draft;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.problems.Refusal;

/** Makes an article of one entry of a feed, from its page or from the feed's own content, and submits it. */
public final class FeedEntry {
    private static final int OK = 200;

    private final Redirections web;
    private final PageDecoder decoder;
    private final SubmitArticle articles;
    private final SteadyClock clock;

    /** Bytes of a page to text, as a browser reads them. */
    public interface PageDecoder {
        /** @param contentType the header, or null */
        String decode(byte[] page, String contentType);
    }

    /**
     * What became of an entry.
     *
     * @param accepted whether the log has it
     * @param again whether it is worth another look at the next poll
     * @param error what went wrong, or null
     */
    public record Outcome(boolean accepted, boolean again, String error) {}

    public FeedEntry(Web web, Robots robots, PageDecoder decoder, SubmitArticle articles, SteadyClock clock) {
        this.web = new Redirections((url, headers) -> {
            if (!robots.allow(url)) {
                throw new Web.Unreachable("robots.txt does not let a page be fetched.", true);
            }
            return web.get(url, headers);
        });
        this.decoder = decoder;
        this.articles = articles;
        this.clock = clock;
    }

    Outcome submit(Feed feed, FeedReader.Entry entry) throws InterruptedException {
        try {
            if (!feed.pages()) {
                return entry.content() == null
                        ? refused("An entry has no content of its own.")
                        : submitted(feed, entry, entry.link(), markup(entry));
            }
            if (entry.link() == null) {
                return refused("An entry has no link.");
            }
            return page(feed, entry);
        } catch (Web.Unreachable e) {
            return new Outcome(false, !e.isForGood(), e.getMessage());
        }
    }

    private Outcome page(Feed feed, FeedReader.Entry entry) throws Web.Unreachable, InterruptedException {
        Web.Answer answer = web.follow(entry.link(), Map.of("Accept", "text/html, application/xhtml+xml"));
        if (answer.status() != OK) {
            return new Outcome(false, answer.isForNow(), "A page answered " + answer.status() + ".");
        }
        String type = answer.header("content-type");
        if (type != null && !type.contains("html")) {
            return refused("A page is of type " + type + ".");
        }
        if (isFront(answer.url()) && !isFront(entry.link())) {
            return refused("A page leads to the front page of its site.");
        }
        return submitted(feed, entry, answer.url(), decoder.decode(answer.body(), type));
    }

    private Outcome submitted(Feed feed, FeedReader.Entry entry, URI url, String html) throws InterruptedException {
        Instant now = clock.next();
        // A feed with a wrong clock is no reason to go without its articles.
        Instant published = Acceptance.told(entry.published(), now);
        String title = feed.pages() ? null : entry.title();
        Draft draft = new Draft(
                url == null ? null : url.toString(),
                feed.outlet(),
                title,
                published == null ? null : published.toString(),
                feed.language(),
                entry.id(),
                null,
                html,
                null,
                null);
        try {
            articles.submit(draft, now).toCompletableFuture().join();
            return new Outcome(true, false, null);
        } catch (Refusal e) {
            return failed(e);
        } catch (CompletionException e) {
            return failed(e.getCause());
        }
    }

    private static boolean isFront(URI url) {
        return url.getQuery() == null && (url.getPath() == null || url.getPath().length() <= 1);
    }

    private static Outcome failed(Throwable failure) {
        boolean again = !(failure instanceof Refusal refusal) || refusal.type().isTemporary();
        return new Outcome(false, again, failure.getMessage());
    }

    private static Outcome refused(String error) {
        return new Outcome(false, false, error);
    }

    private static String markup(FeedReader.Entry entry) {
        return "<article>" + entry.content() + "</article>";
    }
}
