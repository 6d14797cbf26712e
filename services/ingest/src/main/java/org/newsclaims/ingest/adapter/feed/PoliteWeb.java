package org.newsclaims.ingest.adapter.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.newsclaims.ingest.application.web.Web;

/** Asks a host one thing at a time, with a pause in between, and nothing while it wants to be left alone. Thread-safe. */
final class PoliteWeb implements Web {
    private static final int MOST_HOSTS = 10_000;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    /** For hosts that are asked too much and do not say how long to wait. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final class Host {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long next = System.nanoTime();
        private Instant closedFrom = Instant.MIN;
        private Instant closedUntil = Instant.MIN;

        /** A clock that was set back does not close a host for longer. */
        boolean isClosed(Instant now) {
            return !now.isBefore(closedFrom) && now.isBefore(closedUntil);
        }
    }

    private final Web web;
    private final Duration pause;
    private final InstantSource clock;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    PoliteWeb(Web web, Duration pause, InstantSource clock) {
        this.web = web;
        this.pause = pause;
        this.clock = clock;
    }

    @Override
    public Answer get(URI url, Map<String, String> headers) throws Unreachable, InterruptedException {
        if (hosts.size() > MOST_HOSTS) {
            // Hosts under way keep theirs; all others start anew.
            Instant now = clock.instant();
            hosts.values().removeIf(host -> !host.lock.isLocked() && !host.isClosed(now));
        }
        Host host = hosts.computeIfAbsent(String.valueOf(url.getRawAuthority()), name -> new Host());
        host.lock.lockInterruptibly();
        try {
            if (host.isClosed(clock.instant())) {
                throw new Unreachable("The host asked to be left alone until " + host.closedUntil + ".");
            }
            long wait = host.next - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            }
            Answer answer = web.get(url, headers);
            close(host, answer);
            return answer;
        } finally {
            host.next = System.nanoTime() + pause.toNanos();
            host.lock.unlock();
        }
    }

    private void close(Host host, Answer answer) {
        Instant now = clock.instant();
        Duration asked =
                answer.status() == TOO_MANY || answer.status() == UNAVAILABLE ? answer.retryAfter(now) : Duration.ZERO;
        if (asked.isZero() && answer.status() == TOO_MANY) {
            asked = MINUTE;
        }
        if (!asked.isZero()) {
            host.closedFrom = now;
            host.closedUntil = now.plus(asked).truncatedTo(ChronoUnit.SECONDS);
        }
    }
}
