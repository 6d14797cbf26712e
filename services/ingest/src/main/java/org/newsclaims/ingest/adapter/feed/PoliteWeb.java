package org.newsclaims.ingest.adapter.feed;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.newsclaims.ingest.application.Web;

/** Asks a host one thing at a time, with a pause in between. */
final class PoliteWeb implements Web {
    private static final int MOST_HOSTS = 10_000;

    private static final class Host {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long next = System.nanoTime();
    }

    private final Web web;
    private final Duration pause;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    PoliteWeb(Web web, Duration pause) {
        this.web = web;
        this.pause = pause;
    }

    @Override
    public Answer get(URI url, Map<String, String> headers) throws Unreachable, InterruptedException {
        if (hosts.size() > MOST_HOSTS) {
            // Hosts under way keep theirs; all others start anew.
            hosts.values().removeIf(host -> !host.lock.isLocked());
        }
        Host host = hosts.computeIfAbsent(String.valueOf(url.getRawAuthority()), name -> new Host());
        host.lock.lockInterruptibly();
        try {
            long wait = host.next - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            }
            return web.get(url, headers);
        } finally {
            host.next = System.nanoTime() + pause.toNanos();
            host.lock.unlock();
        }
    }
}
