package org.newsclaims.ingest.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaims.ingest.application.MemoryLog;
import org.newsclaims.ingest.application.PollFeed;
import org.newsclaims.ingest.application.web.Web;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.ingest.domain.FeedState;
import org.newsclaims.records.ArticleReceived;

/** What is asked of hosts, when, and what becomes of articles that cannot be had for now. */
class PolitenessTest {
    private static final String FEED = "https://post.example/rss";
    private static final String STORY = "https://post.example/story";
    private static final String ROBOTS = "https://post.example/robots.txt";
    private static final String PAGE =
            "<article><p>The lock keeper said that the gates would be painted.</p></article>";

    private Instant now = Instant.parse("2024-03-05T10:00:00Z");
    private final InstantSource clock = () -> now;
    private final Calls calls = new Calls();
    private final Web web = new PoliteWeb(calls, Duration.ZERO, clock);
    private final MemoryLog log = new MemoryLog();
    private final PollFeed poll = Polls.over(web, log, clock);

    @Test
    void anArticleIsFetchedOnceItsSiteCanBeAskedForItsRobots() throws Exception {
        calls.answering(FEED, 200, Map.of(), rss(STORY))
                .answering(STORY, 200, html(), PAGE)
                .answering(ROBOTS, 503, Map.of(), "");

        FeedState first = poll(FeedState.NEW);

        assertThat(first.lastError()).contains("robots.txt of https://post.example cannot be had: it answered 503");
        assertThat(calls.asked).doesNotContain(STORY);

        calls.answering(ROBOTS, 200, Map.of(), "User-agent: *\nDisallow: /private/\n");
        now = now.plus(Duration.ofMinutes(15));
        FeedState second = poll(first);

        assertThat(second).returns(1L, FeedState::articles).returns(null, FeedState::lastError);
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example/private/story, robots.txt does not let, false",
        "https://other.example/story, , true",
        "https://nowhere.example/story, There is no host, false"
    })
    void theRobotsOfTheHostThatAPageRedirectsToAreAsked(String location, String error, boolean taken) throws Exception {
        calls.answering(FEED, 200, Map.of(), rss(STORY))
                .answering(STORY, 302, Map.of("location", location), "")
                .answering("https://other.example/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /private/\n")
                .answering("https://other.example/private/story", 200, html(), PAGE)
                .answering("https://other.example/story", 200, html(), PAGE);

        FeedState state = poll(FeedState.NEW);

        assertThat(log.articles).hasSize(taken ? 1 : 0);
        assertThat(calls.asked).doesNotContain("https://other.example/private/story");
        if (error == null) {
            assertThat(state.lastError()).isNull();
        } else {
            assertThat(state.lastError()).contains(error);
        }
    }

    @ParameterizedTest
    @CsvSource({"429, 7200, 7200", "503, 7200, 7200", "429, 'Tue, 05 Mar 2024 10:30:00 GMT', 1800", "429, , 60"})
    void aHostThatAsksForTimeIsLeftAlone(int status, String retryAfter, long seconds) throws Exception {
        calls.answering(STORY, status, retryAfter == null ? Map.of() : Map.of("retry-after", retryAfter), "");
        web.get(URI.create(STORY), Map.of());

        now = now.plusSeconds(seconds - 1);
        assertThatThrownBy(() -> web.get(URI.create(FEED), Map.of()))
                .isInstanceOf(Web.Unreachable.class)
                .hasMessageContaining("left alone until");
        assertThat(calls.asked).doesNotContain(FEED);

        now = now.plusSeconds(2);
        web.get(URI.create(FEED), Map.of());
        assertThat(calls.asked).contains(FEED);
    }

    @Test
    void aClockThatIsSetBackLeavesNoHostAloneForLonger() throws Exception {
        calls.answering(STORY, 429, Map.of("retry-after", "60"), "");
        web.get(URI.create(STORY), Map.of());

        now = now.minus(Duration.ofDays(300));
        web.get(URI.create(FEED), Map.of());

        assertThat(calls.asked).contains(FEED);
    }

    @Test
    void aHostThatFailsWithoutAskingForTimeIsAskedForTheNextPage() throws Exception {
        calls.answering(STORY, 503, Map.of(), "");

        web.get(URI.create(STORY), Map.of());
        web.get(URI.create(FEED), Map.of());

        assertThat(calls.asked).containsExactly(STORY, FEED);
    }

    @ParameterizedTest
    @CsvSource({"'Mon, 01 Jan 0001 00:00:00 GMT'", "'Thu, 05 Mar 2093 10:00:00 GMT'", "yesterday"})
    void aFeedWithAWrongClockIsNoReasonToGoWithoutItsArticles(String date) throws Exception {
        calls.answering(FEED, 200, Map.of(), rss(STORY).replace("</link>", "</link><pubDate>" + date + "</pubDate>"))
                .answering(STORY, 200, html(), PAGE);

        assertThat(poll(FeedState.NEW).articles()).isEqualTo(1);
        assertThat(log.articles).singleElement().returns(null, ArticleReceived::publishedAt);
    }

    private FeedState poll(FeedState state) throws InterruptedException {
        return poll.poll(Feed.of(FEED, null, null, Duration.ofMinutes(15), true), state);
    }

    private static Map<String, String> html() {
        return Map.of("content-type", "text/html");
    }

    private static String rss(String link) {
        return "<rss version=\"2.0\"><channel><title>x</title><item><link>" + link + "</link></item></channel></rss>";
    }
}
