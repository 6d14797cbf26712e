package org.newsclaims.ingest.application;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import org.newsclaims.ingest.application.web.Redirections;
import org.newsclaims.ingest.application.web.Web;
import org.newsclaims.ingest.domain.Feed;
import org.newsclaims.ingest.domain.FeedState;
import org.newsclaims.records.Digest;

/** Asks a feed once and submits the articles that are new in it. */
public final class PollFeed {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final double JITTER = 0.2;

    private final Redirections web;
    private final FeedReader reader;
    private final FeedEntry entries;
    private final InstantSource clock;
    private final DoubleSupplier random;

    /** @param random from 0 to 1, so that feeds added together are not asked together for ever */
    public PollFeed(Web web, FeedReader reader, FeedEntry entries, InstantSource clock, DoubleSupplier random) {
        this.web = new Redirections(web);
        this.reader = reader;
        this.entries = entries;
        this.clock = clock;
        this.random = random;
    }

    /** How the feed is doing afterwards. */
    public FeedState poll(Feed feed, FeedState state) throws InterruptedException {
        Web.Answer answer;
        try {
            answer = web.follow(URI.create(feed.url()), validators(state));
            if (answer.status() == NOT_MODIFIED) {
                Instant now = clock.instant();
                return state.polled(
                        now, now.plus(pause(feed.every(), 0)), state.etag(), state.lastModified(), List.of(), 0, null);
            }
            if (answer.status() != OK) {
                return failed(
                        feed, state, "The feed answered " + answer.status() + ".", answer.retryAfter(clock.instant()));
            }
            return taken(feed, state, answer, reader.read(answer));
        } catch (Web.Unreachable | FeedReader.NoFeed e) {
            return failed(feed, state, e.getMessage(), Duration.ZERO);
        }
    }

    /** How a feed is doing that could not be polled to the end, for a reason that is not the server's. */
    public FeedState gaveUp(Feed feed, FeedState state) {
        return failed(feed, state, "The feed could not be read; the log of the service tells why.", Duration.ZERO);
    }

    private static Map<String, String> validators(FeedState state) {
        Map<String, String> headers = new HashMap<>();
        if (state.etag() != null) {
            headers.put("If-None-Match", state.etag());
        }
        if (state.lastModified() != null) {
            headers.put("If-Modified-Since", state.lastModified());
        }
        return headers;
    }

    private FeedState taken(Feed feed, FeedState state, Web.Answer answer, List<FeedReader.Entry> found)
            throws InterruptedException {
        Map<String, FeedReader.Entry> fresh = new LinkedHashMap<>();
        found.forEach(entry -> fresh.put(Digest.of("entry", entry.id()), entry));
        state.seen().forEach(fresh::remove);
        List<String> done = new ArrayList<>();
        Set<String> errors = new TreeSet<>();
        int brought = 0;
        for (Map.Entry<String, FeedReader.Entry> entry : fresh.entrySet()) {
            FeedEntry.Outcome outcome = entries.submit(feed, entry.getValue());
            if (outcome.error() != null) {
                errors.add(outcome.error());
            }
            brought += outcome.accepted() ? 1 : 0;
            if (!outcome.again()) {
                done.add(entry.getKey());
            }
        }
        Instant now = clock.instant();
        boolean whole = done.size() == fresh.size();
        // What must be looked at again would not come again with validators.
        return state.polled(
                now,
                now.plus(pause(feed.every(), 0)),
                whole ? answer.header("etag") : null,
                whole ? answer.header("last-modified") : null,
                done,
                brought,
                errors.isEmpty() ? null : String.join(" ", errors));
    }

    private FeedState failed(Feed feed, FeedState state, String error, Duration asked) {
        Instant now = clock.instant();
        Duration pause = pause(feed.every(), state.failures() + 1);
        return state.failed(now, now.plus(pause.compareTo(asked) > 0 ? pause : asked), error);
    }

    /** The time between polls, doubled with each failure in a row, give or take a tenth. */
    private Duration pause(Duration every, int failures) {
        long millis = every.toMillis() << Math.min(failures, MOST_DOUBLINGS);
        long longest = Math.max(LONGEST_PAUSE.toMillis(), every.toMillis());
        return Duration.ofMillis((long) (Math.min(millis, longest) * (1 - JITTER / 2 + JITTER * random.getAsDouble())));
    }
}
