package org.newsclaims.ingest.adapter.feed;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.newsclaims.codec.PageBytes;
import org.newsclaims.ingest.application.FeedEntry;
import org.newsclaims.ingest.application.PollFeed;
import org.newsclaims.ingest.application.SteadyClock;
import org.newsclaims.ingest.application.SubmitArticle;
import org.newsclaims.ingest.application.web.Web;
import org.newsclaims.ingest.config.IngestConfig;

/** Puts the parts of polling together. */
@ApplicationScoped
class FeedParts {
    @Produces
    @Singleton
    PollFeed poll(Vertx vertx, IngestConfig config, SubmitArticle articles, SteadyClock clock) {
        IngestConfig.FeedSettings feeds = config.feeds();
        AddressGuard guard = new AddressGuard(Set.copyOf(feeds.allowedHosts().orElse(java.util.List.of())));
        Web web = new PoliteWeb(
                new VertxWeb(vertx, guard, config.limits().bodyBytes(), feeds.timeout()),
                feeds.pause(),
                InstantSource.system());
        FeedEntry entries =
                new FeedEntry(web, new CrawlerRobots(web, InstantSource.system()), FeedParts::decode, articles, clock);
        return new PollFeed(
                web, new RomeFeedReader(), entries, InstantSource.system(), () -> ThreadLocalRandom.current()
                        .nextDouble());
    }

    static String decode(byte[] page, String contentType) {
        return PageBytes.decode(page, charset(contentType));
    }

    private static Charset charset(String contentType) {
        int at = contentType == null ? -1 : contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String name = contentType
                .substring(at + "charset=".length())
                .split(";", 2)[0]
                .replace("\"", "")
                .strip();
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
