package org.newsclaims.ingest.adapter.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsclaims.ingest.application.Robots;
import org.newsclaims.ingest.application.Web;

/** Asks each site once an hour. Thread-safe. */
final class CrawlerRobots implements Robots {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_SITES = 2000;
    private static final int SERVER = 500;

    private record Known(BaseRobotRules rules, Instant until) {}

    private final Web web;
    private final InstantSource clock;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Known> sites = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_SITES;
        }
    };

    CrawlerRobots(Web web, InstantSource clock) {
        this.web = web;
        this.clock = clock;
    }

    @Override
    public boolean allow(URI page) throws InterruptedException {
        String site = page.getScheme() + "://" + page.getRawAuthority();
        Known known;
        synchronized (sites) {
            known = sites.get(site);
        }
        if (known == null || known.until().isBefore(clock.instant())) {
            known = new Known(
                    ask(URI.create(site + "/robots.txt")), clock.instant().plus(KEPT));
            synchronized (sites) {
                sites.put(site, known);
            }
        }
        return known.rules().isAllowed(page.toString());
    }

    private BaseRobotRules ask(URI robots) throws InterruptedException {
        try {
            Web.Answer answer = web.get(robots, Map.of());
            if (answer.status() == 200) {
                return parser.parseContent(robots.toString(), answer.body(), "text/plain", List.of(VertxWeb.AGENT));
            }
            return new SimpleRobotRules(
                    answer.status() >= SERVER
                            ? SimpleRobotRules.RobotRulesMode.ALLOW_NONE
                            : SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
        } catch (Web.Unreachable e) {
            return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
        }
    }
}
