package org.newsclaims.ingest.adapter.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsclaims.ingest.application.MemoryLog;
import org.newsclaims.ingest.application.PollFeed;
import org.newsclaims.ingest.application.web.Web;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.ingest.domain.FeedState;
import org.newsclaims.records.ArticleReceived;

/** Two hundred sites over real HTTP, each polled twice; the log is a list. */
class TwoHundredFeedsTest {
    private static final List<String> GOOD = List.of("rss", "atom", "json", "cached");
    private static final Map<String, String> BAD = Map.ofEntries(
            Map.entry("slow", "No whole answer"),
            Map.entry("drip", "No whole answer"),
            Map.entry("broken", "answered 500"),
            Map.entry("busy", "answered 429"),
            Map.entry("inwards", "127.0.0.1"),
            Map.entry("metadata", "169.254.169.254"),
            Map.entry("file", "Only http and https"),
            Map.entry("round", "redirections"),
            Map.entry("bomb", "larger than"),
            Map.entry("html", "neither RSS"),
            Map.entry("entities", "neither RSS"),
            Map.entry("closed-rss", "robots.txt"));
    private static final int FEEDS = 200;
    private static final int FIRST_HOST = 2;
    /** More than a busy machine takes for an answer that comes at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Duration HOUR = Duration.ofHours(1);

    private static final MemoryLog LOG = new MemoryLog();
    private static final Map<String, List<FeedState>> STATES = new HashMap<>();
    private static MisbehavingSites sites;
    private static Vertx vertx;

    @BeforeAll
    static void pollEachTwice() throws Exception {
        sites = new MisbehavingSites();
        vertx = Vertx.vertx();
        ExecutorService workers = Executors.newFixedThreadPool(24);
        PollFeed poll = poll();
        List<Future<FeedState>> first = new ArrayList<>();
        for (int i = 0; i < FEEDS; i++) {
            Feed feed = feed(i);
            first.add(workers.submit(() -> poll.poll(feed, FeedState.NEW)));
        }
        for (int i = 0; i < FEEDS; i++) {
            FeedState state = first.get(i).get();
            Feed feed = feed(i);
            FeedState second = GOOD.contains(kind(i)) || kind(i).equals("broken") ? poll.poll(feed, state) : state;
            STATES.computeIfAbsent(kind(i), kind -> new ArrayList<>()).add(second);
        }
        workers.shutdown();
    }

    @AfterAll
    static void close() {
        sites.close();
        vertx.close();
    }

    @Test
    void everyArticleOfAFeedThatWorksIsInTheLogOnce() {
        long good =
                IntStream.range(0, FEEDS).filter(i -> GOOD.contains(kind(i))).count();

        assertThat(LOG.articles)
                .extracting(ArticleReceived::articleId)
                .hasSize((int) (2 * good))
                .doesNotHaveDuplicates();
        assertThat(LOG.articles).allSatisfy(article -> {
            assertThat(article.text()).contains("“We have waited long enough,” said its chair.");
            assertThat(article.url()).doesNotContain("utm_source");
        });
    }

    @Test
    void noAddressIsReachedThatMustNotBe() {
        assertThat(sites.trapped).isEmpty();
    }

    @Test
    void eachFailureIsToldWithItsReason() {
        BAD.forEach((kind, reason) -> assertThat(STATES.get(kind))
                .as(kind)
                .isNotEmpty()
                .allSatisfy(state -> assertThat(state.lastError()).contains(reason)));
    }

    @Test
    void aFeedThatFailsIsAskedLaterAndLater() {
        assertThat(STATES.get("broken")).allSatisfy(state -> {
            assertThat(state.failures()).isEqualTo(2);
            assertThat(Duration.between(state.lastPoll(), state.nextPoll())).isGreaterThan(HOUR.multipliedBy(3));
        });
    }

    @Test
    void aFeedThatAsksForTimeGetsIt() {
        assertThat(STATES.get("busy"))
                .allSatisfy(state -> assertThat(Duration.between(state.lastPoll(), state.nextPoll()))
                        .isGreaterThanOrEqualTo(Duration.ofSeconds(6480)));
    }

    @Test
    void aFeedThatHasNothingNewIsNotReadAgain() {
        assertThat(STATES.get("cached")).allSatisfy(state -> {
            assertThat(state.etag()).isEqualTo("\"v1\"");
            assertThat(state.articles()).isEqualTo(2);
            assertThat(state.lastError()).isNull();
        });
        assertThat(sites.asked.keySet()).noneMatch(path -> path.contains("/closed/"));
    }

    private static String kind(int feed) {
        List<String> kinds = new ArrayList<>(GOOD);
        BAD.keySet().stream().sorted().forEach(kinds::add);
        return kinds.get(feed % kinds.size());
    }

    private static String host(int feed) {
        return "127.0.0." + (FIRST_HOST + feed);
    }

    private static Feed feed(int i) {
        return Feed.of("http://" + host(i) + ":" + sites.port() + "/" + kind(i), null, null, HOUR, true);
    }

    private static PollFeed poll() {
        Set<String> allowed = IntStream.range(0, FEEDS)
                .mapToObj(i -> host(i) + ":" + sites.port())
                .collect(Collectors.toSet());
        Web web = new PoliteWeb(
                new VertxWeb(vertx, new AddressGuard(allowed), 5_000_000, PATIENCE),
                Duration.ofMillis(1),
                InstantSource.system());
        return Polls.over(web, LOG, InstantSource.system());
    }
}
