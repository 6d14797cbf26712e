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
import org.newsclaims.ingest.application.web.Redirections;
import org.newsclaims.ingest.application.web.Robots;
import org.newsclaims.ingest.application.web.Web;

/** Asks each site once an hour; one that cannot be asked, a few minutes later again. Thread-safe. */
final class CrawlerRobots implements Robots {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration UNKNOWN_KEPT = Duration.ofMinutes(5);
    private static final int MOST_SITES = 2000;
    private static final int OK = 200;

    /**
     * @param rules null when the site could not be asked
     * @param failure why it could not
     */
    private record Known(BaseRobotRules rules, String failure, Instant until) {}

    private final Redirections web;
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
        this.web = new Redirections(web);
        this.clock = clock;
    }

    @Override
    public boolean allow(URI page) throws Web.Unreachable, InterruptedException {
        String site = page.getScheme() + "://" + page.getRawAuthority();
        Known known;
        synchronized (sites) {
            known = sites.get(site);
        }
        if (known == null || known.until().isBefore(clock.instant())) {
            known = ask(site);
            synchronized (sites) {
                sites.put(site, known);
            }
        }
        if (known.rules() == null) {
            throw new Web.Unreachable("The robots.txt of " + site + " cannot be had: " + known.failure());
        }
        return known.rules().isAllowed(page.toString());
    }

    private Known ask(String site) throws InterruptedException {
        try {
            BaseRobotRules rules = rules(site + "/robots.txt");
            return new Known(rules, null, clock.instant().plus(KEPT));
        } catch (Web.Unreachable e) {
            return new Known(null, e.getMessage(), clock.instant().plus(UNKNOWN_KEPT));
        } catch (IllegalArgumentException e) {
            return new Known(null, "it is no address.", clock.instant().plus(UNKNOWN_KEPT));
        }
    }

    private BaseRobotRules rules(String robots) throws Web.Unreachable, InterruptedException {
        Web.Answer answer = web.follow(URI.create(robots), Map.of());
        if (answer.status() == OK) {
            return parser.parseContent(robots, answer.body(), "text/plain", List.of(VertxWeb.AGENT));
        }
        if (answer.isForNow()) {
            throw new Web.Unreachable("it answered " + answer.status() + ".");
        }
        return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
    }
}
