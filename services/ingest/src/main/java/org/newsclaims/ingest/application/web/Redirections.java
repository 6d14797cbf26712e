package org.newsclaims.ingest.application.web;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * Goes where servers send those who ask, one request at a time, so that each host on the way is asked as any other is: its address
 * checked, not too often, and not against its robots.txt.
 */
public final class Redirections {
    private static final int MOST = 5;
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private final Web web;

    public Redirections(Web web) {
        this.web = web;
    }

    /**
     * The answer at the end of the way.
     *
     * @throws Web.Unreachable when there is none
     */
    public Web.Answer follow(URI url, Map<String, String> headers) throws Web.Unreachable, InterruptedException {
        URI at = url;
        for (int hop = 0; hop <= MOST; hop++) {
            Web.Answer answer = web.get(at, headers);
            String location = answer.header("location");
            if (!STATUSES.contains(answer.status()) || location == null) {
                return answer;
            }
            at = resolve(at, location);
        }
        throw new Web.Unreachable("More than " + MOST + " redirections.");
    }

    private static URI resolve(URI from, String location) throws Web.Unreachable {
        try {
            return from.resolve(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new Web.Unreachable("It redirects to what is no address.");
        }
    }
}
