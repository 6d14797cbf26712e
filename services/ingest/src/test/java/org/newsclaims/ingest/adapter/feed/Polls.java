package org.newsclaims.ingest.adapter.feed;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.newsclaims.ingest.application.ArticleLog;
import org.newsclaims.ingest.application.FeedEntry;
import org.newsclaims.ingest.application.PollFeed;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.application.SubmitArticle;
import org.newsclaims.ingest.application.web.Web;
import org.newsclaims.ingest.domain.Acceptance;
import org.newsclaims.ingest.domain.HtmlPage;
import org.newsclaims.ingest.domain.Limits;

/** Puts the parts of polling together around a web and a log of a test; of a page, all but its markup is the text. */
final class Polls {
    private Polls() {}

    static PollFeed over(Web web, ArticleLog log, InstantSource clock) {
        SubmitArticle articles = new SubmitArticle(
                new Acceptance(new Limits(100_000, 10_000, 1000)),
                (html, url) -> HtmlPage.of(html.replaceAll("<[^>]*>", " ")),
                log);
        FeedEntry entries = new FeedEntry(
                web,
                new CrawlerRobots(web, clock),
                (bytes, type) -> new String(bytes, StandardCharsets.UTF_8),
                articles,
                new SteadyClock(clock));
        return new PollFeed(web, new RomeFeedReader(), entries, clock, () -> 0.5);
    }
}
